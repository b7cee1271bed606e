import { fieldNames } from '#core/run/fieldNames.ts';
import type { FieldName, Run } from '#core/run/run.ts';
import { sameRun } from '#core/run/sameRun.ts';
import { recordSchema } from '../schemas.ts';
import type { RunRecord } from '../state.ts';
import { database } from './connection.ts';
import { storedRun, touching } from './runs.ts';
import { writing } from './writing.ts';

/** Runs that came from files: kept beside what pages told of the same runs. */

/** A run of a file, and which of its fields the file does not state itself. */
export interface RunOfFile {
  run: Run;
  estimated: FieldName[];
}

/** What became of a batch. */
export interface Added {
  added: number;
  known: number;
  joined: number;
}

/** Units of a record's fields; the others have none. */
const units: Partial<Record<FieldName, string>> = {
  distance: 'm',
  movingTime: 's',
  timerTime: 's',
  elapsedTime: 's',
  elevationGain: 'm',
  elevationLoss: 'm',
  averageHeartRate: 'bpm',
  maxHeartRate: 'bpm',
  calories: 'kcal',
  averageCadence: 'spm',
  averagePower: 'W',
  temperature: '°C',
  humidity: '%',
  deviceTemperature: '°C',
};

/** The record of a run of a file. */
export function fileRecord({ run, estimated }: RunOfFile, readAt: string): RunRecord {
  const fields: RunRecord['fields'] = {};
  for (const name of fieldNames) {
    const value = run[name];
    if (value === undefined) continue;
    const certainty = estimated.includes(name) ? 'estimated' : 'read';
    fields[name] = { value, unit: units[name] ?? '', certainty, source: 'file', shown: '' };
  }
  return { run, site: 'file', fields, unread: [], corrections: {}, correctedAt: {}, readAt };
}

const richness = ({ run }: RunRecord) => [run.streamSummary ? 1 : 0, Object.keys(run).length] as const;

/** Of two records of one id the one that tells more; where they tell as much, always the same one, whichever came first. */
function fuller(here: RunRecord, added: RunRecord): RunRecord {
  const [stream, count] = richness(here);
  const [otherStream, otherCount] = richness(added);
  if (stream !== otherStream) return stream > otherStream ? here : added;
  if (count !== otherCount) return count > otherCount ? here : added;
  return JSON.stringify(here.run) <= JSON.stringify(added.run) ? here : added;
}

const near = 120_000;

/** Adds the runs of a batch in one transaction: all or none. The same batch again changes nothing. */
export async function addFileRuns(runs: RunOfFile[], readAt: string): Promise<Added> {
  const count: Added = { added: 0, known: 0, joined: 0 };
  await writing(['runs', 'setAside', 'notRuns'], async (transaction) => {
    const store = transaction.objectStore('runs');
    const records = runs.map((each) => fileRecord(each, readAt));
    const starts = records.map(({ run }) => Date.parse(run.startTime));
    // All questions at once: their answers come as fast as the disk gives them, not one round after another.
    const [here, around] = await Promise.all([
      Promise.all(records.map(({ run }) => store.get(run.id))),
      Promise.all(starts.map((start) => store.index('start').getAll(IDBKeyRange.bound(start - near, start + near)))),
    ]);
    const written = new Map<string, ReturnType<typeof storedRun>>();
    const puts: Promise<unknown>[] = [];
    const put = (record: RunRecord) => {
      const stored = storedRun(record);
      written.set(record.run.id, stored);
      puts.push(store.put(stored));
      // A later word than that it was none.
      puts.push(transaction.objectStore('notRuns').delete(stored.id));
    };
    for (const [index, record] of records.entries()) {
      const start = starts[index] ?? NaN;
      const stored = written.get(record.run.id) ?? here[index];
      const known = recordSchema.safeParse(stored?.record);
      if (known.success) {
        count.known += 1;
        const { corrections, correctedAt } = known.data;
        if (fuller(known.data, record) === record) put({ ...record, corrections, correctedAt });
        continue;
      }
      if (stored) puts.push(transaction.objectStore('setAside').add({ store: 'runs', value: stored, at: readAt }));
      const others = [...(around[index] ?? []), ...[...written.values()].filter((one) => Math.abs(one.start - start) <= near)];
      const isJoined = others.some((other) => {
        const parsed = recordSchema.safeParse(other.record);
        return parsed.success && sameRun(parsed.data.run, record.run);
      });
      if (isJoined) count.joined += 1;
      else count.added += 1;
      put(record);
    }
    await Promise.all(puts);
    return written.size > 0 ? touching([...written.values()]) : null;
  });
  return count;
}

/** Which of these ids are here. */
export async function knownRuns(ids: string[]): Promise<string[]> {
  const { store } = (await database()).transaction('runs');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return keys.filter((key) => key !== undefined);
}
