import type { ClaimRole } from '#core/reading/claim.ts';
import type { Role } from '#core/reading/label.ts';
import type { FieldName, Surface, Terrain } from '#core/run/run.ts';

/** What the page says of the sport: a run (with what it says of the ground), another sport, or nothing that we understand. */
export type Sport =
  { kind: 'run'; surface?: Surface; terrain?: Terrain; race?: boolean } | { kind: 'other'; name: string } | null;

/** Who recorded the activity, by structure and not by names. `author` is the path of the profile link. */
export interface Owner {
  whose: 'self' | 'other' | 'unknown';
  author?: string;
}

/** A place of the page that holds totals of the run. */
export interface Block {
  /** CSS selector; every element that it finds is such a place. */
  at: string;
  /** Selector of parts of it that hold no totals, or are places of their own. */
  except?: string;
  /** Roles that may stand there, or all but the weather's. A known label must name one of them. */
  holds: ClaimRole[] | 'totals';
  /** Its one value needs no label. */
  isAlone?: boolean;
  /** Roles that a bare unit gives here, where the label is not known. */
  shapes?: ClaimRole[];
  /** Roles of this many values, from low to high, where no label is known: average ≤ maximum, moving ≤ timer ≤ elapsed. */
  rising?: (ClaimRole | null)[];
  /** Ambiguous labels as they are meant in this place. */
  means?: Partial<Record<Role, ClaimRole>>;
  /** The role that an attribute around the label gives in any language, by the attribute's value. */
  anchor?: { attribute: string; roles: Record<string, ClaimRole> };
}

/** A value that stands at a known place, alone. */
export interface Spot {
  role: ClaimRole;
  text: string;
  source: 'hook' | 'attribute' | 'input';
}

/** Numbers that a site keeps in its own script, SI. */
export interface ScriptFacts {
  /** Id of the activity that they belong to. */
  id: string | null;
  values: Partial<Record<ClaimRole, number>>;
  /** ISO, with or without an offset. */
  start?: string;
  /** The site's own key of the sport. */
  sport?: string;
}

/** What a page says of the sport: keys of the site (`trail_running`), and words as shown, in any language. */
export interface SportSaid {
  keys: string[];
  words: string[];
  /** Words that count only where none of the others names a sport. */
  asides?: string[];
  /** What the page calls what it shows, whole, where that has to tell a run from a sum, a plan or a part. */
  names?: string[];
  /** What the page tells machines that it is: `article`, `Product`, `SportsEvent`. */
  declared?: string[];
}

export interface StartText {
  text: string;
  /** Text in which the page shows the offset of the zone: `(UTC+05:30) India Time`. */
  zone?: string;
  order?: 'dmy' | 'mdy' | 'ymd';
  /** What stands beside it: it may say that the moment is another. */
  near?: string;
}

/** The page that probes look at: its address, and the id of its activity. */
export interface Shown {
  url: URL;
  id: string;
}

/**
 * What one site's file says. Data, and small pure probes over a given Document; no wording of the site beyond hooks.
 * The reader (core/reading) interprets it. Extend this type when a site needs more; keep each site small.
 */
export interface Site {
  /** Lower-case id: `strava`, `garmin`. */
  id: string;
  /** Name as users know it. */
  name: string;
  /** `https://host` of each host that is asked for, without a path. `*.` prefixes are allowed. */
  origins: string[];
  /** Match patterns (browser syntax) of addresses that are completed activities. */
  matches: string[];
  /** Id of the activity in this address, or null when the address is none. Stable against query and hash. */
  activityId: (url: URL) => string | null;
  /** Activities that open inside another page of the site, while the address names none. */
  panel?: {
    /** Whether this address is such a page. */
    at: (url: URL) => boolean;
    /** Id of the activity that is open now, null when none is. Asked at every change of the page. */
    id: (document: Document) => string | null;
  };
  /** Fields that the site never shows: they are not missed. */
  lacks: FieldName[];
  /** Kind of evidence that the entry rests on, and when it was last seen. */
  evidence: { kind: 'page' | 'structure' | 'address'; date: string };

  /** Whether the totals stand, so that reading now finds what there is to find. */
  ready: (document: Document) => boolean;
  /** The part of the page to read where none of the blocks stands; else the page's main part. */
  region?: string;
  blocks: Block[];
  /** Ambiguous labels as this site means them: `time`, `height`, `temp`. */
  means: Partial<Record<Role, ClaimRole>>;
  /** Which time the site's pace is made of. */
  headlineTime: 'movingTime' | 'timerTime';
  /** Two clock parts are always minutes and seconds here. */
  showsMinutesFirst: boolean;
  spots?: (document: Document) => Spot[];
  script?: (document: Document, id: string) => ScriptFacts | null;
  /** Ids of activities that the page says it is about, if it says so. */
  shownIds?: (document: Document) => string[];
  sport: (document: Document, shown: Shown) => SportSaid;
  owner: (document: Document, shown: Shown) => Owner;
  start: (document: Document) => StartText | null;
  /** The units that the page's own settings name. They settle a distance that is shown without a unit; arithmetic still has to agree. */
  units?: (document: Document) => 'metric' | 'imperial' | null;
  /** Languages of the page, most telling first. */
  languages?: (document: Document) => string[];
  isSignedOut?: (document: Document) => boolean;
  isPlanned?: (document: Document, shown: Shown) => boolean;
}
