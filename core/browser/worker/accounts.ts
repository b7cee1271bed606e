import { groupSameRuns } from '#core/run/sameRun.ts';
import type { RunRecord } from '../state.ts';
import { apartPairs, runById, runsBetween } from '../store/runs.ts';

/** How far the starts of one run's records can lie from each other through records between them, ms. */
const reach = 3_600_000;

/** All records of the run that the record of an id belongs to, that one among them; none where there is no such record. */
export async function accountsOf(id: string): Promise<RunRecord[]> {
  const record = await runById(id);
  if (!record) return [];
  const start = Date.parse(record.run.startTime);
  const groups = groupSameRuns(await runsBetween(start - reach, start + reach), await apartPairs());
  return groups.find((group) => group.some((one) => one.run.id === id)) ?? [record];
}
