import type { Run } from '#core/run/run.ts';
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

/** Puts a history right: what is double, in the future or later than the run is set aside by id. */
export function orderHistory(history: readonly Run[], run: Run, now: number): OrderedHistory {
  const byId = new Map<string, Run>();
  const setAside: Facts['setAside'] = { duplicate: [], future: [], later: [] };
  for (const one of history) {
    if (one.id === run.id) continue;
    const other = byId.get(one.id);
    if (other !== undefined) setAside.duplicate.push(one.id);
    byId.set(one.id, other === undefined ? one : fuller(one, other));
  }
  const runStart = Date.parse(run.startTime);
  const runs: { start: number; run: Run }[] = [];
  for (const one of byId.values()) {
    const start = Date.parse(one.startTime);
    if (start > now) setAside.future.push(one.id);
    else if (start >= runStart) setAside.later.push(one.id);
    else runs.push({ start, run: one });
  }
  runs.sort((a, b) => a.start - b.start || (a.run.id < b.run.id ? -1 : 1));
  return { runs: runs.map((entry) => entry.run), setAside };
}
