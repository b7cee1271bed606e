import type { Limiter } from '../contract.ts';
import type { Recovery } from '../formulas/recovery.ts';
import { hour } from '../measure/timing.ts';

/** Until when runs keep a runner from easy and from hard running, ms, and what holds back the hard one. */
export interface Hold {
  easyAt: number;
  hardAt: number;
  limiter: Limiter;
}

export const noHold: Hold = { easyAt: -Infinity, hardAt: -Infinity, limiter: 'load' };

export const limiterOf = (found: Recovery): Limiter => (found.raceRule ? 'race' : found.longest);

/** What a run holds back, and never less than what the runs before it still did: an easy jog doesn't end the wait after a marathon. */
export function holdOf(found: Recovery, end: number, before: Hold): Hold {
  const hardAt = end + found.hardExact * hour;
  return {
    easyAt: Math.max(before.easyAt, end + found.easyExact * hour),
    hardAt: Math.max(before.hardAt, hardAt),
    limiter: before.hardAt > hardAt ? before.limiter : limiterOf(found),
  };
}

/** ms to hard that were left at an instant. */
export function hoursLeft(before: Hold, at: number): number {
  return Math.max(0, before.hardAt - at);
}
