import { targets } from './lib/build.ts';
import { runStages, type Stage } from './lib/stages.ts';
import { browserOf, runStories } from './lib/stories.ts';

/**
 * `npm run e2e [-- chromium|firefox] [vitest filters…]`: the stories in a real browser with the production build.
 * Both browsers, side by side, when none is named.
 */
const [first = '', ...rest] = process.argv.slice(2);
const named = targets.filter((target) => browserOf[target] === first);
const filters = named.length > 0 ? rest : process.argv.slice(2);

const asked = (named.length > 0 ? named : targets).map((target): Stage => ({
  name: `end to end in ${browserOf[target]}`,
  run: (output) => runStories(target, filters, output),
}));
await runStages(named.length > 0 ? asked : [asked]);
