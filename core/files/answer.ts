import type { Text, TextParam } from '#core/engine/contract.ts';
import type { FieldName, Run } from '#core/run/run.ts';
import { detailOf, type FileDetail } from './detail.ts';

/** Why a file gave no run. */
export type FileRefusal = 'unreadable' | 'empty' | 'too-large' | 'not-a-run';

/** What one activity of a file comes to. */
export type FileAnswer =
  | {
      ok: true;
      /** Name of the file; inside an archive `archive/member`. */
      file: string;
      run: Run;
      /** What the file does not say and the runner must. */
      ask: FieldName[];
      /** Fields that the file does not state itself: derived from its track. */
      estimated: FieldName[];
    }
  | {
      ok: false;
      file: string;
      refusal: FileRefusal;
      /** The sport of what is no run, or what is wrong with the file. */
      detail: Text;
      /** The other sport that the file states. */
      sport?: string;
    };

/** A typed reason against a file or a part of it. */
export interface Refused {
  refusal: FileRefusal;
  detail: Text;
  sport?: string;
}

/** What can be known beside the file. */
export interface ImportOptions {
  /** IANA zone for lists that give wall clocks. */
  timeZone: string;
  /** ISO instant: no completed run starts after it. */
  now: string;
  /** The runner's unit of distance, for lists that don't state theirs. Metric where not given. */
  units?: 'metric' | 'imperial';
  /** bpm; lets the easy end of a run be told by heart rate as well. */
  maxHeartRate?: number;
}

export const isRefused = (value: object): value is Refused => 'refusal' in value;

/** Thrown inside this room and answered at its door; never leaves it. */
export class FileProblem extends Error {
  readonly refusal: FileRefusal;
  readonly detail: Text;
  constructor(refusal: FileRefusal, name: FileDetail, params?: Record<string, TextParam>) {
    super(name);
    this.refusal = refusal;
    this.detail = detailOf(name, params);
  }
}
