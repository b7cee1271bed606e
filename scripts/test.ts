import { targets } from './lib/build.ts';
import { check, runStages, tools, vitest, type Stage } from './lib/stages.ts';
import { browserOf, runStories } from './lib/stories.ts';

/** `npm test`: every test there is. Its last line is `N passed, N failed`; exit 1 when something failed. */

const rooms = ['core', 'components', 'entrypoints'];

const builds = targets.map((target): Stage => ({
  name: `build for ${target}`,
  run: () => check([process.execPath, 'scripts/build.ts', target]),
}));
const stories = targets.map((target): Stage => ({
  name: `end to end in ${browserOf[target]}`,
  run: (output) => runStories(target, [], output),
}));

await runStages([
  { name: 'types', run: () => check([...tools.tsc, '--noEmit']) },
  { name: 'lint', run: () => check([...tools.eslint, '--max-warnings', '0', '.']) },
  { name: 'format', run: () => check([...tools.prettier, '--check', '--log-level', 'warn', '.']) },
  {
    name: 'layers',
    run: () =>
      check(
        [...tools.depcruise, '--config', '.dependency-cruiser.cjs', ...rooms, 'scripts'],
        [...tools.depcruise, '--config', '.dependency-cruiser.content.cjs', ...rooms],
      ),
  },
  { name: 'unused', run: () => check(tools.knip) },
  { name: 'unit, pages, reference, components', run: () => vitest([]) },
  ...builds,
  {
    name: 'what the built files weigh, can do and hold',
    run: () =>
      check(
        [process.execPath, 'scripts/budgets.ts'],
        [process.execPath, 'scripts/audit.ts'],
        [process.execPath, 'scripts/licences.ts'],
        [...tools.addonsLinter, '.output/firefox-mv3'],
      ),
  },
  // The stories mostly wait, for pages and for deadlines: both browsers have room beside each other.
  stories,
]);
