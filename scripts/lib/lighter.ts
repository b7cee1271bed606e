import { createHash } from 'node:crypto';
import type { LibraryOptions, Plugin } from 'vite';
import { labels, units } from '../../core/reading/labels/index.ts';
import type { Site } from '../../core/sites/site.ts';

/** What the worker and our own pages are built without; the scripts that run in a tab, and the decoder, keep everything. */
const isOwnBundle: Plugin['apply'] = ({ build }) => !build?.lib || isWorker(build.lib);

/** WXT bundles each script alone, the worker too. */
const isWorker = ({ fileName }: LibraryOptions) => fileName === 'background';

/** The words of pages as their script brings them, and the name that the worker knows them by. */
export const wordsText = JSON.stringify({ labels, units });
const wordsId = createHash('sha256').update(wordsText).digest('hex');

/** core/reading/labels/index.ts without a word in it: using one before they were given throws. */
export const noWords = [
  'export let labels, units;',
  `export const wordsId = ${JSON.stringify(wordsId)};`,
  'export const giveWords = (given) => { ({ labels, units } = given); };',
].join('\n');

/** The worker is brought the words when it first judges a page (core/browser/worker/labels.ts). */
export const withoutWords = (): Plugin => ({
  name: 'without-words',
  enforce: 'pre',
  apply: isOwnBundle,
  load: (id) => (id.split('?')[0]?.endsWith('/core/reading/labels/index.ts') ? { code: noWords, map: null } : null),
});

/** What a site's entry does with a document: in a worker there is none, and our pages only list sites. */
export const probes = [
  'ready',
  'region',
  'spots',
  'script',
  'shownIds',
  'sport',
  'owner',
  'start',
  'units',
  'languages',
  'isSignedOut',
  'isPlanned',
] as const satisfies (keyof Site)[];

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Entry extends Node {
  properties: (Node & { key?: { name?: string } })[];
}
interface Declared {
  type: string;
  declaration?: Declared | null;
  declarations?: { init?: Node | null }[];
}

/** The objects at the top of a file that are entries of sites, or what entries are made from. */
const entriesIn = (body: readonly Declared[]): Entry[] =>
  body
    .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? [init as Entry] : []))
    .filter(({ properties }) => ['activityId', 'headlineTime'].some((name) => properties.some(({ key }) => key?.name === name)));

/** A site's file with spaces in the place of its probes, so that every other character stays where it is. */
export function withoutProbesIn(code: string, body: readonly Declared[]): string {
  const isProbe = (name: string | undefined) => (probes as readonly (string | undefined)[]).includes(name);
  let lighter = code;
  for (const { properties } of entriesIn(body))
    for (const { key, start, end } of properties) {
      if (!isProbe(key?.name)) continue;
      const after = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      const blank = code.slice(start, end + after).replace(/[^\n]/g, ' ');
      lighter = lighter.slice(0, start) + blank + lighter.slice(end + after);
    }
  return lighter;
}

export const withoutProbes = (): Plugin => ({
  name: 'without-probes',
  apply: isOwnBundle,
  transform(code, id) {
    if (!/\/core\/sites\/\w+\.ts$/.test(id)) return null;
    return { code: withoutProbesIn(code, this.parse(code).body as Declared[]), map: null };
  },
});
