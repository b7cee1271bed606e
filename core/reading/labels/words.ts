/**
 * Words of labels: what a number is called, and what says that it is not the run's total. Compared without case, accents and
 * points. `seen` words stand on a page or in an export of a site; `assumed` ones are our translation, and never make a value
 * certain alone: a place of the site or arithmetic has to join them.
 */

/** What is measured, and how it is qualified. */
export type Tag =
  | 'distance'
  | 'time'
  | 'pace'
  | 'speed'
  | 'heart'
  | 'cadence'
  | 'gain'
  | 'loss'
  | 'height'
  | 'calories'
  | 'temperature'
  | 'humidity'
  | 'power'
  | 'effort'
  // qualifiers
  | 'average'
  | 'moving'
  | 'elapsed'
  | 'total'
  | 'max'
  /** Of a part, a plan, a record, another athlete, a derived figure: never the run's total. */
  | 'not'
  /** Of a part of the run: laps, splits. A run may be called after one, but not after one with its number. */
  | 'part'
  /** Of several runs, a stretch of time, a stretch of road, or a run that nobody has run: sums, plans, segments, calculators. */
  | 'many'
  /** Adds nothing. */
  | 'noise';

/** Phrases are separated by `|`; one that ends in `-` is joined to the next word: `medel-` in `medelpuls`. */
export type Words = Partial<Record<Tag, string>>;

export interface LanguageWords {
  seen: Words;
  assumed: Words;
  /** Names of running and of other sports, as headings and titles have them. */
  sports: { run: string; trail: string; treadmill: string; other: string };
}
