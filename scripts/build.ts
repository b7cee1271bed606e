import { build, outputOf, targets } from './lib/build.ts';

/**
 * `npm run build [-- --force] [chrome|firefox]`: the production builds, made only when their sources changed. Exit 1 when
 * one fails.
 */
const force = process.argv.includes('--force');
const named = targets.filter((target) => process.argv.includes(target));
for (const target of named.length > 0 ? named : targets) {
  try {
    console.log(`${target}: ${build(target, force)}, ${outputOf(target)}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
