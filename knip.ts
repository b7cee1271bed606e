import type { KnipConfig } from 'knip';

/** What counts as used when `npm run unused` looks for code, exports and packages that nothing uses. */
export default {
  entry: [
    'entrypoints/**/*.{ts,tsx,html}',
    'scripts/*.{ts,mjs}',
    'tests/**/*.{test,bench,e2e}.{ts,tsx}',
    'tests/*/fuzz.ts',
    'tests/gallery/gallery.tsx',
    'tests/bench/pageEntry.ts',
    'tests/files/make/*.ts',
    'tests/e2e/support/*.ts',
    // Named by tests/stryker.config.json and tests/stryker.reading.json.
    'tests/vitest.mutants*.config.ts',
  ],
  project: ['{core,components,entrypoints,scripts,tests}/**/*.{ts,tsx,mjs}'],
  // The project's choice for dates: what is used of it so far is its other half, @date-fns/tz.
  ignoreDependencies: ['date-fns'],
} satisfies KnipConfig;
