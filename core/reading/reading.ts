import type { FieldName, Surface, Terrain } from '#core/run/run.ts';

/**
 * How sure a value is.
 * `read`: proved by arithmetic, by a hook of the site that needs no language, or by machine-readable data.
 * `labelled`: a label alone says so. `estimated`: derived. `asked`: given by the runner.
 */
export type Certainty = 'read' | 'labelled' | 'estimated' | 'asked';

/** One value as read: SI value, unit, and what the page showed. */
export interface FieldReading {
  value: number | string;
  /** SI unit of `value`: `m`, `s`, `bpm`, `spm`, `kcal`, `°C`, `%`, `W`; empty for text. */
  unit: string;
  certainty: Certainty;
  /** Where it came from: `hook`, `script`, `proof`, `label`, `attribute`, `input`, `runner`. */
  source: string;
  /** The text as the page shows it, at most 80 characters. */
  shown: string;
  /** Half of the last digit that the page shows, in SI. */
  within?: number;
  /** Other values that fit equally well or conflict, in SI: choices for the runner. */
  choices?: number[];
}

/** Typed reasons for no run. */
export const refusals = [
  'unsupported-page',
  'not-a-run',
  'not-completed',
  'signed-out',
  'not-owner',
  'ownership-unknown',
  'not-ready',
  'activity-changed',
  'inconsistent',
  'too-little',
  'unreadable',
  'empty',
  'too-large',
] as const;
export type RefusalName = (typeof refusals)[number];

export interface Refusal {
  ok: false;
  refusal: RefusalName;
  /** One plain English line for developers and the command line; faces use the refusal's own text. */
  detail: string;
  /** What could still be read, for the form that asks for the rest. */
  fields?: Partial<Record<FieldName, FieldReading>>;
}

/** What a run page said. `run` holds only values that advice may be staked on. */
export interface Reading {
  ok: true;
  /** Id of the site's entry, or `general`. */
  site: string;
  /** Stable id of the activity: `SITE:ID`, or a hash of the address for unregistered pages. */
  activity: string;
  owner: 'self' | 'unknown';
  /** A hash of the author's profile link, where the page names its author. */
  author?: string;
  run: Partial<Record<FieldName, number | string>> & { terrain?: Terrain; surface?: Surface; race?: boolean };
  fields: Partial<Record<FieldName, FieldReading>>;
  /** Fields that the page was asked for and did not answer. */
  unread: FieldName[];
}

export type ReadingResult = Reading | Refusal;

/** What a reader is given beside the Document. `now` is an ISO instant, `timeZone` IANA. */
export interface ReadingContext {
  url: string;
  timeZone: string;
  now: string;
}
