import { targets } from './lib/build.ts';
import { runStages } from './lib/stages.ts';
import { browserOf, runStories } from './lib/stories.ts';

/**
 * `npm run e2e [-- chromium|firefox] [vitest filters…]`: the stories in a real browser with the production build.
 * Both browsers, one after the other, when none is named.
 */
const [first = '', ...rest] = process.argv.slice(2);
const named = targets.filter((target) => browserOf[target] === first);
const filters = named.length > 0 ? rest : process.argv.slice(2);

await runStages(
  (named.length > 0 ? named : targets).map((target) => ({
    name: `end to end in ${browserOf[target]}`,
    run: () => runStories(target, filters),
  })),
);
