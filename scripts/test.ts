import { targets } from './lib/build.ts';
import { check, runStages, tools, vitest, type Stage } from './lib/stages.ts';
import { browserOf, runStories } from './lib/stories.ts';

/** `npm test`: every test there is. Its last line is `N passed, N failed`; exit 1 when something failed. */

const rooms = ['core', 'components', 'entrypoints'];

const builds = targets.map((target): Stage => ({
  name: `build for ${target}`,
  run: (output) => check([[process.execPath, 'scripts/build.ts', target]], output),
}));
const stories = targets.map((target): Stage => ({
  name: `end to end in ${browserOf[target]}`,
  run: (output) => runStories(target, [], output),
}));

const still: Stage[] = [
  { name: 'types', run: (output) => check([[...tools.tsc, '--noEmit']], output) },
  { name: 'lint', run: (output) => check([[...tools.eslint, '--max-warnings', '0', '.']], output) },
  { name: 'format', run: (output) => check([[...tools.prettier, '--check', '--log-level', 'warn', '.']], output) },
  {
    name: 'layers',
    run: (output) =>
      check(
        [
          [...tools.depcruise, '--config', '.dependency-cruiser.cjs', ...rooms, 'scripts'],
          [...tools.depcruise, '--config', '.dependency-cruiser.content.cjs', ...rooms],
        ],
        output,
      ),
  },
  { name: 'unused', run: (output) => check([tools.knip], output) },
];

await runStages([
  // Each works alone on one processor: beside each other they have the time of the longest.
  still,
  { name: 'unit, pages, reference, components', run: (output) => vitest([], {}, output) },
  ...builds,
  {
    name: 'what the built files weigh, can do and hold',
    run: (output) =>
      check(
        [
          [process.execPath, 'scripts/budgets.ts'],
          [process.execPath, 'scripts/audit.ts'],
          [process.execPath, 'scripts/licences.ts'],
          [...tools.addonsLinter, '.output/firefox-mv3'],
        ],
        output,
      ),
  },
  // The stories mostly wait, for pages and for deadlines: both browsers have room beside each other.
  stories,
]);
