import { build, outputOf, targets } from './lib/build.ts';

/** `npm run build [-- --force]`: both production builds, made only when their sources changed. */
const force = process.argv.includes('--force');
for (const target of targets) {
  console.log(`${target}: ${build(target, force)}, ${outputOf(target)}`);
}
