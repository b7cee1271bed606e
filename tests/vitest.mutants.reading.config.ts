import { defineConfig } from 'vitest/config';

/** What mutants of the reader are tried on: pages and what is known of them. Tests that vary pages by the thousand are left out: they would take days. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/pages/**/*.test.ts', 'tests/reading/**/*.test.ts', 'tests/sites/addresses.test.ts'],
    exclude: ['tests/reading/caseMutations.test.ts', 'tests/reading/mutations.test.ts', 'tests/reading/startTime.test.ts'],
    setupFiles: ['tests/sameSeed.ts'],
    testTimeout: 60_000,
  },
});
