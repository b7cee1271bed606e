import type { entryOf } from '#core/engine/history/entry.ts';
import type { isTooLittle, planFrom } from '#core/engine/plan.ts';
import type { judge } from '#core/sites/judge.ts';
import type { weeksOf } from './weeksOf.ts';

/** What the worker brings when it is needed, each a script of its own (entrypoints/): most lives of the worker need neither. */
export interface Parts {
  /** The judgement of pages, with the words of all their languages. */
  judging: { judge: typeof judge };
  /** The engine, with what it knows of foods and sources. */
  planning: { entryOf: typeof entryOf; isTooLittle: typeof isTooLittle; planFrom: typeof planFrom; weeksOf: typeof weeksOf };
}

const slot = Symbol.for('homestretch.parts');
type Scope = typeof globalThis & { [slot]?: Partial<Parts> };

/** Called by the script of a part, in the worker's own scope. */
export function bringPart(part: Partial<Parts>): void {
  const scope = globalThis as Scope;
  scope[slot] = { ...scope[slot], ...part };
}

/** The parts that were brought in this life of the worker. */
export const partsHere = (): Partial<Parts> => (globalThis as Scope)[slot] ?? {};
