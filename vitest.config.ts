import solid from 'vite-plugin-solid';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** The browser that the end-to-end stories run in, set by scripts/e2e.ts alone; they need a build and a browser. */
const endToEnd = process.env.E2E_BROWSER;

/** What stands in for a browser keeps state: each of these files has one of its own. */
const atTheRim = ['tests/browser/**/*.test.ts', 'tests/sync/**/*.test.ts'];

const unit: TestProjectConfiguration = {
  test: {
    name: 'unit',
    // A test of something that needs a document says `@vitest-environment jsdom` on top.
    environment: 'node',
    // Pure code: the files may share what they import. To load engine, readers and catalogues anew for each costs more than the tests.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/components/**', 'tests/e2e/**', ...atTheRim],
    setupFiles: ['tests/sameSeed.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
};

const rim: TestProjectConfiguration = {
  test: {
    name: 'rim',
    environment: 'node',
    include: atTheRim,
    setupFiles: ['tests/sameSeed.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
};

const components: TestProjectConfiguration = {
  // As in the product: a delegated event never reaches a closed shadow root.
  plugins: [solid({ solid: { delegateEvents: false } })],
  test: {
    name: 'components',
    environment: 'jsdom',
    include: ['tests/components/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/sameSeed.ts', 'tests/patience.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
};

const stories: TestProjectConfiguration = {
  test: {
    name: `e2e ${endToEnd ?? ''}`,
    environment: 'node',
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // They mostly wait, for pages and for deadlines: two of a browser have room beside each other, each in a profile of its own.
    maxWorkers: 2,
    sequence: { concurrent: false },
  },
};

export default defineConfig({
  test: {
    projects: endToEnd ? [stories] : [unit, rim, components],
    // `npm run coverage`: the lines that no test runs, file by file.
    coverage: {
      provider: 'v8',
      include: ['core/**/*.ts', 'components/**/*.{ts,tsx}'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      reportsDirectory: 'reports/coverage',
    },
  },
});
