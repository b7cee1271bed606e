import type { Answer } from '../messages.ts';
import { exportWhatIsThere } from '../store/backup.ts';
import { shownRuns } from '../shownRun.ts';

/** How many runs, check-ins and ticks there are, as the runner counts them; no number where they cannot all be read. */
export async function keptNow(): Promise<Answer> {
  const kept = await exportWhatIsThere('all').catch(() => null);
  if (!kept || kept.isPartial) return { ok: true, partial: true };
  const { runs, apart, checkIns, ticks } = kept.backup;
  return {
    ok: true,
    runs: shownRuns(runs, apart).length,
    checkIns: checkIns.length,
    ticks: ticks.filter(({ state }) => state !== 'open').length,
  };
}
