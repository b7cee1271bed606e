import type { Text } from '#core/engine/contract.ts';
import type { FieldName, Surface, Terrain } from '#core/run/run.ts';

/** What a file says of the sport; null where it says nothing that we know. */
export type SportStatement =
  { kind: 'run'; surface?: Surface; terrain?: Terrain; race?: boolean } | { kind: 'other'; name: string } | null;

/** One recorded point. SI; what was not measured is missing. */
export interface Sample {
  /** ms since the epoch. */
  time: number;
  /** Number of the uninterrupted stretch: a pause or a new segment starts the next. */
  stretch: number;
  /** Metres from the start. */
  distance?: number;
  altitude?: number;
  heartRate?: number;
  /** As recorded: of one foot or of both, by device. */
  cadence?: number;
  power?: number;
  temperature?: number;
  /** Degrees. */
  latitude?: number;
  longitude?: number;
}

/** A field that is a number. */
export type NumberField = Exclude<FieldName, 'sport' | 'startTime'>;
export type Totals = Partial<Record<NumberField, number>>;

/** One activity as a file has it, before it is proved to be a run. */
export interface Activity {
  sport: SportStatement;
  /** ms since the epoch. */
  start: number | undefined;
  /** As the file states them. */
  stated: Totals;
  /** Means over what the file states in parts (laps): nearly as good as stated. */
  averaged?: Totals;
  /** In order of time. */
  samples: Sample[];
  /** Why this is no completed activity, where it is none. */
  notCompleted?: Text;
  /** Why nothing of it can be believed, where that is so: it is lost, and is said to be. */
  unreadable?: Text;
  /** What the file states only in part: a distance without its unit, a start without its zone. */
  assumed?: FieldName[];
  /** The file is damaged: nothing may be derived from its track. */
  damaged?: boolean;
}
