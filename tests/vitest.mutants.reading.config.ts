import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Facts of milliseconds before whole pages: what a fact notices need not be tried on 170 pages. */
class FactsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification) => slow.findIndex((name) => moduleId.endsWith(name));
    return Promise.resolve([...files].sort((one, other) => cost(one) - cost(other)));
  }
}

const slow = ['unknownPages.test.ts', 'pages.test.ts', 'hostile.test.ts'];

/** What mutants of the reader are tried on: pages and what is known of them. Tests that vary pages by the thousand are left out: they would take days. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/pages/**/*.test.ts', 'tests/reading/**/*.test.ts', 'tests/sites/addresses.test.ts'],
    exclude: ['tests/reading/caseMutations.test.ts', 'tests/reading/mutations.test.ts', 'tests/reading/startTime.laws.test.ts'],
    setupFiles: ['tests/sameSeed.ts'],
    sequence: { sequencer: FactsFirst },
    testTimeout: 60_000,
  },
});
