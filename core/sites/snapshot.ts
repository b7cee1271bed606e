import { textsIn } from '#core/reading/walk.ts';
import type { TextList } from '#core/reading/textList.ts';
import type { Owner, ScriptFacts, Shown, Site, SportSaid, Spot, StartText } from './site.ts';

/**
 * What a page shows at one moment, as plain data: the texts of the site's places and what its probes found. Nothing is judged
 * yet, so that next to nothing has to run on the page.
 */
export interface Snapshot {
  /** Ids of activities that the page says it is about. */
  shownIds: string[];
  script: ScriptFacts | null;
  sport: SportSaid;
  owner: Owner;
  isPlanned: boolean;
  isSignedOut: boolean;
  /** Texts of each place of the site, with the number of its block. */
  blocks: { block: number; texts: TextList }[];
  spots: Spot[];
  start: StartText | null;
  /** The units that the page's settings name; null where it names none. */
  units: 'metric' | 'imperial' | null;
  /** Languages of the page, most telling first. */
  languages: string[];
  /** Texts of the whole region, where the blocks alone do not tell. */
  region?: TextList;
}

const mostPlaces = 40;
const longest = 400;

/** Every text in what a probe found, cut to a length that a border lets through. */
function bounded<T>(found: T): T {
  if (typeof found === 'string') return found.replace(/\s+/g, ' ').trim().slice(0, longest) as T;
  if (Array.isArray(found)) return found.slice(0, 200).map(bounded) as T;
  if (typeof found !== 'object' || found === null) return found;
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, bounded(value)])) as T;
}

/** A page may have changed its shape under a probe: then the probe says nothing. */
function attempt<T>(probe: () => T, otherwise: T): T {
  try {
    return bounded(probe());
  } catch {
    return otherwise;
  }
}

/** Whether an element or one above it is taken out of sight by its own attributes: what in-app navigation left behind. */
function isGone(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute('hidden') || /display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

function regionOf(document: Document, site: Site): Element | null {
  return (
    (site.region ? document.querySelector(site.region) : null) ??
    document.querySelector('main, [role="main"]') ??
    (document.body as Element | null) ??
    (document.documentElement as Element | null)
  );
}

/**
 * Takes what the page shows now. Reads only; never throws; bounded however large the page is.
 * @param shown the address, and the id of the activity that it or a panel names.
 * @param whole whether the whole region is needed beside the site's own places.
 */
export function snapshotOf(document: Document, site: Site, shown: Shown, whole: boolean): Snapshot {
  const region = whole ? regionOf(document, site) : null;
  return {
    shownIds: attempt(() => site.shownIds?.(document) ?? [], []),
    script: attempt(() => site.script?.(document, shown.id) ?? null, null),
    sport: attempt(() => site.sport(document, shown), { keys: [], words: [] }),
    owner: attempt(() => site.owner(document, shown), { whose: 'unknown' }),
    isPlanned: attempt(() => site.isPlanned?.(document, shown) ?? false, false),
    isSignedOut: attempt(() => site.isSignedOut?.(document) ?? false, false),
    blocks: site.blocks.flatMap(({ at, anchor, except }, block) =>
      [...document.querySelectorAll(at)]
        .slice(0, mostPlaces)
        .filter((element) => !isGone(element))
        .map((element) => ({ block, texts: textsIn(element, { prune: false, limit: 400, mark: anchor?.attribute, except }) })),
    ),
    spots: attempt(() => site.spots?.(document) ?? [], []),
    start: attempt(() => site.start(document), null),
    units: attempt(() => site.units?.(document) ?? null, null),
    languages: attempt(() => site.languages?.(document) ?? [document.documentElement.lang], []).filter(Boolean),
    ...(region ? { region: textsIn(region, { prune: true, limit: 5_000 }) } : {}),
  };
}
