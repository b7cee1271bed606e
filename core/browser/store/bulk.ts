import type { CheckIn } from '#core/run/checkIn.ts';
import { tickSchema } from '../schemas.ts';
import type { RunRecord, Tick } from '../state.ts';
import { checkInsSince, storedCheckIn } from './checkIns.ts';
import { database } from './connection.ts';
import { allRuns, apartPairs, storedRun } from './runs.ts';
import { sound } from './sound.ts';

/** All facts, for a file that the runner takes along. */
export interface AllFacts {
  runs: RunRecord[];
  checkIns: CheckIn[];
  ticks: Tick[];
  authors: { author: string; mine: boolean }[];
  apart: [string, string][];
}

export async function allFacts(): Promise<AllFacts> {
  const ticks = await (await database()).getAll('ticks');
  return {
    runs: await allRuns(),
    checkIns: await checkInsSince(-Infinity),
    ticks: await sound(
      'ticks',
      ticks,
      tickSchema,
      (item) => item,
      (item) => [item.run, item.step],
    ),
    authors: await (await database()).getAll('authors'),
    apart: await apartPairs(),
  };
}

/** Adds facts in one transaction: all or none. What is here already and newer stays. */
export async function addFacts(added: AllFacts): Promise<void> {
  const names = ['runs', 'checkIns', 'ticks', 'authors', 'apart'] as const;
  const transaction = (await database()).transaction(names, 'readwrite');
  const runs = transaction.objectStore('runs');
  for (const record of added.runs) {
    const here = (await runs.get(record.run.id))?.record;
    if (!here || Date.parse(here.readAt) <= Date.parse(record.readAt)) await runs.put(storedRun(record));
  }
  for (const checkIn of added.checkIns) await transaction.objectStore('checkIns').put(storedCheckIn(checkIn));
  const ticks = transaction.objectStore('ticks');
  for (const tick of added.ticks) {
    const here = await ticks.get([tick.run, tick.step]);
    if (!here || Date.parse(here.at) <= Date.parse(tick.at)) await ticks.put(tick);
  }
  for (const author of added.authors) await transaction.objectStore('authors').put(author);
  for (const [a, b] of added.apart) await transaction.objectStore('apart').put({ a, b });
  await transaction.done;
}

/** Empties every store in one transaction. */
export async function eraseFacts(): Promise<void> {
  const stores = ['runs', 'checkIns', 'ticks', 'authors', 'apart', 'setAside'] as const;
  const transaction = (await database()).transaction(stores, 'readwrite');
  await Promise.all(stores.map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
}
