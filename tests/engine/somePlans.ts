import type { Plan, Step } from '#core/engine/contract.ts';

/** Plans made by hand, for what reads a plan: the badge, the checklist's progress, reminders. */

export const minute = 60_000;
/** A Saturday, 18:00 in Berlin; the clocks go back in the night after it. */
export const start = Date.parse('2026-10-24T16:00:00Z');
export const iso = (ms: number) => new Date(ms).toISOString();

export const step = (id: string, kind: Step['kind'], from: number, until: number, state: Step['state'] = 'later'): Step => ({
  id,
  kind,
  state,
  window: { from: iso(from), until: iso(until) },
  text: { key: 'line' },
  reasons: [],
  dose: {},
});

/** A plan of some steps after a run that ended at `start`. */
export const planOf = (steps: Step[], hardHours = 36): Plan => ({
  triage: { level: 'none', text: null },
  readiness: {
    easyAt: iso(start),
    hardAt: iso(start + hardHours * 60 * minute),
    easyHours: 12,
    hardHours,
    range: { low: 30, high: 40 },
    limiter: 'load',
    windows: {},
    multiplier: 1,
    carryOver: 0,
    reasons: [],
  },
  load: null,
  soreness: null,
  steps,
  explains: [],
  cautions: [],
  missing: [],
});
