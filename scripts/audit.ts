import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { originalPositionFor, TraceMap, type SourceMapInput } from '@jridgewell/trace-mapping';
import { allowed, type Allowed } from './audit/allowed.ts';
import { findingsInMarkup, findingsInScript, type Finding } from './audit/findings.ts';
import { build, mapsOf, outputOf, targets, type Target } from './lib/build.ts';

/**
 * `npm run audit:bundle`: proves of the built files that nothing in them can ask for anything or run text as code. Every
 * occurrence must be a known one (scripts/audit/allowed.ts), and every known one must still occur. Exit 1 otherwise.
 */
interface Occurrence extends Finding {
  file: string;
  from: string;
}

/** The package, or the file of ours, that a place of a built script was made from. */
function origin(map: TraceMap | null, { line, column }: Finding): string {
  const source = map ? (originalPositionFor(map, { line, column }).source ?? '') : '';
  const [, inPackage] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  return inPackage ?? (source.replace(/^(?:\.\.\/)+/, '') || 'unknown');
}

function occurrencesIn(target: Target): Occurrence[] {
  const folder = outputOf(target);
  const files = globSync('**/*.{js,html,css,json,svg}', { cwd: folder }).sort();
  if (!files.some((file) => file.endsWith('.js'))) throw new Error(`the ${target} build has no scripts`);
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!file.endsWith('.js')) return findingsInMarkup(text).map((finding) => ({ ...finding, file, from: file }));
    // The bundler's own few lines have no map: what is found there is of unknown origin, and so never on the list.
    const place = join(mapsOf(target), `${file}.map`);
    const map = existsSync(place) ? new TraceMap(JSON.parse(readFileSync(place, 'utf8')) as SourceMapInput) : null;
    return findingsInScript(text).map((finding) => ({ ...finding, file, from: origin(map, finding) }));
  });
}

const isSame = (one: Allowed, found: Occurrence) => one.name === found.name && one.tree === found.tree && one.from === found.from;

const used = new Set<Allowed>();
let bad = 0;
for (const target of targets) {
  build(target);
  const found = occurrencesIn(target);
  for (const occurrence of found) {
    const entry = allowed.find((one) => isSame(one, occurrence));
    if (entry) used.add(entry);
    else {
      bad += 1;
      const { file, line, column, name, tree, from } = occurrence;
      console.log(`${target}: ${name}   ${tree}   from ${from}   at ${file}:${String(line)}:${String(column)}`);
    }
  }
  console.log(`${target}: ${relative(process.cwd(), outputOf(target))}, ${String(found.length)} known occurrences or findings`);
}
for (const entry of allowed.filter((one) => !used.has(one))) {
  bad += 1;
  console.log(`no longer occurs, take it off the list: ${entry.name}   ${entry.tree}   from ${entry.from}`);
}
console.log(bad === 0 ? 'nothing in the built files can send or run text' : `${String(bad)} findings`);
if (bad > 0) process.exitCode = 1;
