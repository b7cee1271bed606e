import { defineConfig } from 'vitest/config';

/**
 * What mutants of the reader are tried on: facts of its rules, and small pages of unknown sites. Whole pages noticed 3 of 980 that these did not
 * and take several times as long (`MUTANTS_PAGES=1` adds them); tests that vary pages by the thousand would take days.
 */
const pages = process.env.MUTANTS_PAGES ? ['tests/pages/**/*.test.ts', 'tests/reading/hostile.test.ts'] : [];
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/reading/**/*.test.ts', 'tests/sites/addresses.test.ts', ...pages],
    exclude: ['caseMutations', 'mutations', 'startTime.laws', ...(pages.length ? [] : ['hostile'])].map(
      (name) => `tests/reading/${name}.test.ts`,
    ),
    setupFiles: ['tests/sameSeed.ts'],
    testTimeout: 60_000,
  },
});
