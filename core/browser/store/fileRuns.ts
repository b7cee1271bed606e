import { fieldNames, type FieldName, type Run } from '#core/run/run.ts';
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
  return { run, site: 'file', fields, unread: [], corrections: {}, readAt };
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
  await writing(['runs', 'setAside'], async (transaction) => {
    const store = transaction.objectStore('runs');
    const written: ReturnType<typeof storedRun>[] = [];
    const put = async (record: RunRecord) => {
      written.push(storedRun(record));
      await store.put(storedRun(record));
    };
    for (const each of runs) {
      const record = fileRecord(each, readAt);
      const stored = await store.get(record.run.id);
      const here = recordSchema.safeParse(stored?.record);
      if (here.success) {
        count.known += 1;
        if (fuller(here.data, record) === record) await put({ ...record, corrections: here.data.corrections });
        continue;
      }
      if (stored) await transaction.objectStore('setAside').add({ store: 'runs', value: stored, at: readAt });
      const start = Date.parse(record.run.startTime);
      const around = await store.index('start').getAll(IDBKeyRange.bound(start - near, start + near));
      const isJoined = around.some((other) => {
        const parsed = recordSchema.safeParse(other.record);
        return parsed.success && sameRun(parsed.data.run, record.run);
      });
      if (isJoined) count.joined += 1;
      else count.added += 1;
      await put(record);
    }
    return written.length > 0 ? touching(written) : null;
  });
  return count;
}

/** Which of these ids are here. */
export async function knownRuns(ids: string[]): Promise<string[]> {
  const { store } = (await database()).transaction('runs');
  const keys = await Promise.all(ids.map((id) => store.getKey(id)));
  return keys.filter((key) => key !== undefined);
}
