import type { LibraryOptions, Plugin } from 'vite';
import type { Block, Site } from '../../core/sites/site.ts';

/** The worker, the judgement that it brings, and our own pages: what runs in a tab, and the decoder, keep everything. */
const isOwnBundle: Plugin['apply'] = ({ build }) => !build?.lib || runsInWorker(build.lib);

/** WXT bundles each script alone, those of the worker too. */
const runsInWorker = ({ fileName }: LibraryOptions) =>
  typeof fileName === 'string' && ['background', 'judging', 'planning'].includes(fileName);

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

/** The same of parts of an entry: where its blocks stand in a document, and what finds the activity in a panel. */
const innerProbes: Record<string, readonly string[]> = {
  blocks: ['at', 'except'] satisfies (keyof Block)[],
  panel: ['id'] satisfies (keyof NonNullable<Site['panel']>)[],
};

/** An entry as the worker has it. */
export const asInWorker = (site: Site): Site => {
  const without = (value: object, names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  const lighter = Object.entries(without(site, probes)).map(([name, value]: [string, unknown]): [string, unknown] => {
    const inner = innerProbes[name] ?? [];
    if (inner.length === 0) return [name, value];
    return [name, Array.isArray(value) ? value.map((one: object) => without(one, inner)) : without(value as object, inner)];
  });
  return Object.fromEntries(lighter) as never;
};

interface Node {
  type: string;
  start: number;
  end: number;
}
type Property = Node & { key?: { name?: string }; value?: Node };
interface Entry extends Node {
  properties: Property[];
}
interface List extends Node {
  elements: (Node | null)[];
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

/** An object, or those that a list holds. */
const objectsIn = (value: Node): Entry[] =>
  (value.type === 'ArrayExpression' ? (value as List).elements : [value]).filter(
    (one): one is Entry => one?.type === 'ObjectExpression',
  );

/** A site's file with spaces in the place of its probes, so that every other character stays where it is. */
export function withoutProbesIn(code: string, body: readonly Declared[]): string {
  let lighter = code;
  const takeAway = (properties: Property[], names: readonly string[]) => {
    for (const { key, value, start, end } of properties) {
      if (!names.includes(key?.name ?? '')) {
        const inner = innerProbes[key?.name ?? ''];
        for (const part of inner && value ? objectsIn(value) : []) takeAway(part.properties, inner ?? []);
        continue;
      }
      const after = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
      const blank = code.slice(start, end + after).replace(/[^\n]/g, ' ');
      lighter = lighter.slice(0, start) + blank + lighter.slice(end + after);
    }
  };
  for (const { properties } of entriesIn(body)) takeAway(properties, probes);
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
