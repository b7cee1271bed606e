import { groupSameRuns } from '#core/run/sameRun.ts';
import type { RunRecord } from '../state.ts';
import { reach } from '../store/runKind.ts';
import { apartPairs, runById, runsBetween } from '../store/runs.ts';

/** All records of the run that the record of an id belongs to, that one among them; none where there is no such record. */
export async function accountsOf(id: string): Promise<RunRecord[]> {
  const record = await runById(id);
  if (!record) return [];
  const start = Date.parse(record.run.startTime);
  const groups = groupSameRuns(await runsBetween(start - reach, start + reach), await apartPairs());
  return groups.find((group) => group.some((one) => one.run.id === id)) ?? [record];
}
