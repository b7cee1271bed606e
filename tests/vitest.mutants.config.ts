import { defineConfig } from 'vitest/config';

/**
 * What mutants of the engine are tried on: the tests that state facts. The laws are left out, since thousands of plans for each mutant would take days;
 * what they alone would catch counts as survived.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/reference/**/*.test.ts', 'tests/requests/**/*.test.ts', 'tests/engine/**/*.test.ts'],
    // A thread, which mutants are tried in, cannot be moved to another time zone.
    exclude: ['tests/engine/**/laws.test.ts', 'tests/engine/steps/wallTime.test.ts'],
    setupFiles: ['tests/sameSeed.ts'],
  },
});
