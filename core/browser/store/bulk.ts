import { latestCorrections } from '#core/run/corrections.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { RunRecord, Tick } from '../state.ts';
import { checkInsSince, storedCheckIn } from './checkIns.ts';
import { database } from './connection.ts';
import { allNotRuns, enterNotRuns } from './notRuns.ts';
import { allRuns, apartPairs, lookUp, storedRun, touching } from './runs.ts';
import { sound } from './sound.ts';
import { kindOfTicks } from './ticks.ts';
import { writing } from './writing.ts';

/** All facts, for a file that the runner takes along. */
export interface AllFacts {
  runs: RunRecord[];
  checkIns: CheckIn[];
  ticks: Tick[];
  authors: { author: string; mine: boolean }[];
  apart: [string, string][];
  /** Ids of activities that were no runs by the runner's word. */
  notRuns: string[];
}

export async function allFacts(): Promise<AllFacts> {
  const ticks = await (await database()).getAll('ticks');
  return {
    runs: await allRuns(),
    checkIns: await checkInsSince(-Infinity),
    ticks: await sound(ticks, kindOfTicks),
    authors: await (await database()).getAll('authors'),
    apart: await apartPairs(),
    notRuns: await allNotRuns(),
  };
}

/** Adds facts in one transaction: all or none. What is here already and newer stays. */
export function addFacts(added: AllFacts): Promise<void> {
  return writing(['runs', 'checkIns', 'ticks', 'authors', 'apart', 'setAside', 'notRuns'], async (transaction) => {
    const runs = transaction.objectStore('runs');
    const touched = [];
    for (const record of added.runs) {
      const { stored, here } = await lookUp(runs, record.run.id);
      if (stored && !here) {
        await transaction.objectStore('setAside').add({ store: 'runs', value: stored, at: new Date().toISOString() });
      }
      const after = storedRun(here ? newerReading(here, record) : record);
      await runs.put(after);
      await transaction.objectStore('notRuns').delete(record.run.id);
      touched.push(after, ...(stored ? [stored] : []));
    }
    for (const checkIn of added.checkIns) await transaction.objectStore('checkIns').put(storedCheckIn(checkIn));
    const ticks = transaction.objectStore('ticks');
    for (const tick of added.ticks) {
      const here = await ticks.get([tick.run, tick.step]);
      if (!here || !(Date.parse(here.at) >= Date.parse(tick.at))) await ticks.put(tick);
    }
    for (const author of added.authors) await transaction.objectStore('authors').put(author);
    for (const [a, b] of added.apart) await transaction.objectStore('apart').put({ a, b });
    await enterNotRuns(transaction, added.notRuns, Date.now());
    // A pair that is apart from now on may be of runs that were here before.
    return added.apart.length > 0 ? { ...touching(touched), from: -Infinity } : touching(touched);
  });
}

/** Of two records of one id, the one that was read later, with the later word on what was corrected. */
function newerReading(here: RunRecord, added: RunRecord): RunRecord {
  const isNewer = Date.parse(added.readAt) > Date.parse(here.readAt);
  return { ...(isNewer ? added : here), ...latestCorrections([here, added]) };
}
