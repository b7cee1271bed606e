import type { LanguageName } from './languages.ts';

/** A run as it was, in SI. What a page shows of it is rounded to the page's digits. */
export interface Truth {
  id: string;
  /** Wall clock of the start, as UTC ms. */
  startWall: number;
  distance: number;
  movingTime: number;
  timerTime: number;
  elapsedTime: number;
  elevationGain: number;
  elevationLoss: number;
  averageHeartRate: number;
  maxHeartRate: number;
  calories: number;
  averageCadence: number;
  temperature: number;
  humidity: number;
  deviceTemperature: number;
}

type Hook = 'blocks' | 'anchors' | 'columns' | 'sport' | 'owner';

/** How a page shows the run. */
export interface Variant {
  site: 'strava' | 'garmin' | 'general';
  language: LanguageName;
  imperial: boolean;
  /** Units in the language's own writing. */
  localUnits: boolean;
  decimal: '.' | ',';
  group: ',' | '.' | ' ' | '\u00a0' | '\u202f' | "'" | '';
  digits: 'latin' | 'arabic' | 'persian' | 'devanagari' | 'fullwidth';
  /** Hooks of the site that a release has taken away. */
  without: Hook[];
  /** Labels that are not there. */
  unlabelled: boolean;
  /** Blocks that are not there. */
  dropped: ('pace' | 'distance' | 'time' | 'details' | 'elevation' | 'heart')[];
  /** Values shown as `--`. */
  blank: ('distance' | 'time' | 'heart' | 'calories')[];
  /** Seed of the order of tiles and blocks. */
  order: number;
  decoys: ('splits' | 'similar' | 'best' | 'shoes' | 'comments' | 'menu' | 'advert' | 'hidden' | 'week' | 'records')[];
  date: 'full' | 'weekday' | 'yesterday' | 'numeric';
  twelveHours: boolean;
  /** Suffix of hashed class names. */
  hash: string;
  sport: 'run' | 'ride';
  owner: 'self' | 'other' | 'unknown';
}

/** A shown value in SI and half of its last digit. */
export interface Shown {
  value: number;
  within: number;
}

/** A built page with what it shows: the oracle comes from here alone. */
export interface Built {
  html: string;
  url: string;
  now: string;
  timeZone: string;
  /** Every total that the page shows, by field; `startTime` as an instant in s. */
  shows: Record<string, Shown>;
  /** Whether distance, its time and its pace are all on the page as totals. */
  isComplete: boolean;
}

export const plainVariant: Variant = {
  site: 'strava',
  language: 'en',
  imperial: false,
  localUnits: false,
  decimal: '.',
  group: ',',
  digits: 'latin',
  without: [],
  unlabelled: false,
  dropped: [],
  blank: [],
  order: 0,
  decoys: [],
  date: 'full',
  twelveHours: true,
  hash: 'a1B2c',
  sport: 'run',
  owner: 'self',
};
