import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { productionBuild } from './launch.ts';

/** Takes a file that a page loads later out of this run's build, as where an update put another in its place. Gives what puts it back. */
export function takeAway(chunk: string): () => void {
  const folder = join(productionBuild, 'chunks');
  const file = readdirSync(folder).find((name) => name.startsWith(`${chunk}-`));
  if (file === undefined) throw new Error(`the build has no ${chunk}`);
  const [there, gone] = [join(folder, file), join(folder, `${file}.gone`)];
  renameSync(there, gone);
  return () => renameSync(gone, there);
}
