import { corrected, latestCorrections } from '#core/run/corrections.ts';
import { mergeRun } from '#core/run/merge.ts';
import { groupSameRuns } from '#core/run/sameRun.ts';
import type { Run } from '#core/run/run.ts';
import type { RunRecord } from './state.ts';

/** One run as faces show it. */
export interface ShownRun {
  record: RunRecord;
  /** The run with corrections, as the engine takes it. */
  run: Run;
}

/**
 * Merges records of the same run and picks one: the run that a record with this id belongs to, else the newest.
 * @param records in any order, none of them in the future.
 */
export function shownRun(records: RunRecord[], apart: [string, string][], id: string | null): ShownRun | null {
  const groups = groupSameRuns(records, apart);
  const chosen = id === null ? groups.at(-1) : groups.find((group) => group.some((record) => record.run.id === id));
  if (!chosen) return null;
  const record = mergedRecord(chosen, id);
  return { record, run: corrected(record.run, record.corrections) };
}

/** Every run once, merged and corrected, oldest first. */
export function shownRuns(records: RunRecord[], apart: [string, string][]): Run[] {
  return groupSameRuns(records, apart)
    .map((group) => mergedRecord(group, null))
    .map(({ run, corrections }) => corrected(run, corrections));
}

/** The merged record of a group. It carries the id and the address of the record that was asked for, else of the first. */
function mergedRecord(group: RunRecord[], id: string | null): RunRecord {
  const face = group.find((record) => record.run.id === id) ?? group[0];
  if (!face) throw new RangeError('a group of runs is never empty');
  if (group.length === 1) return face;
  const merged = mergeRun(group);
  const of = new Map(group.map((record) => [record.run.id, record]));
  const fields: RunRecord['fields'] = {};
  for (const [name, account] of Object.entries(merged.from) as [keyof RunRecord['fields'], string][]) {
    const field = of.get(account)?.fields[name];
    if (field) fields[name] = field;
  }
  return {
    ...face,
    run: merged.run,
    fields,
    unread: face.unread.filter((name) => merged.run[name] === undefined),
    ...latestCorrections(group),
    accounts: merged.accounts,
  };
}
