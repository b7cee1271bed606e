import type { Run } from '#core/run/run.ts';
import { groupSameRuns, sameRun } from '#core/run/sameRun.ts';
import type { Facts } from '../facts.ts';

/** Of two accounts under one id the fuller one; of equals the one that sorts first, so that order of arrival never counts. */
function fuller(a: Run, b: Run): Run {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one.length !== other.length) return one.length > other.length ? a : b;
  return one <= other ? a : b;
}

export interface OrderedHistory {
  /** By start, each id once, without the run itself, later and future runs. */
  runs: Run[];
  setAside: Facts['setAside'];
}

const startOf = (run: Run) => Date.parse(run.startTime);

/** Puts a history right: what is double (under one id, or the same run by its numbers), in the future or later than the run is set aside by id. */
export function orderHistory(history: readonly Run[], run: Run, now: number): OrderedHistory {
  const byId = new Map<string, Run>();
  const setAside: Facts['setAside'] = { duplicate: [], future: [], later: [] };
  for (const one of history) {
    if (one.id === run.id) continue;
    const other = byId.get(one.id);
    if (other !== undefined) setAside.duplicate.push(one.id);
    byId.set(one.id, other === undefined ? one : fuller(one, other));
  }
  const runStart = startOf(run);
  const runs: { start: number; run: Run }[] = [];
  for (const one of byId.values()) {
    const start = startOf(one);
    if (sameRun(one, run)) setAside.duplicate.push(one.id);
    else if (start > now) setAside.future.push(one.id);
    else if (start >= runStart) setAside.later.push(one.id);
    else runs.push({ start, run: one });
  }
  const kept = groupSameRuns(runs).map((group) => {
    const accounts = group.map((entry) => entry.run);
    const fullest = accounts.reduce(fuller);
    setAside.duplicate.push(...accounts.filter((one) => one !== fullest).map(({ id }) => id));
    return fullest;
  });
  // Groups come by their earliest start; the fuller account of two may begin a little later than the next run.
  return { runs: kept.toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1)), setAside };
}
