import { checkInSchema, type CheckIn } from '#core/run/checkIn.ts';
import { database } from './connection.ts';
import { sound, type Kind } from './sound.ts';
import { writing } from './writing.ts';

/** A check-in's id says when, what and where: the same one sent twice is one. */
export function storedCheckIn(checkIn: CheckIn) {
  const region = 'region' in checkIn ? (checkIn.region ?? '') : '';
  return { id: [checkIn.at, checkIn.kind, region].join('|'), at: Date.parse(checkIn.at), checkIn };
}

const kindOfCheckIns: Kind<ReturnType<typeof storedCheckIn>, CheckIn> = {
  store: 'checkIns',
  schema: checkInSchema,
  valueOf: (item) => item.checkIn,
  keyOf: (item) => item.id,
};

/** Check-ins since an instant (ms since the epoch), oldest first. */
export async function checkInsSince(from: number): Promise<CheckIn[]> {
  const stored = await (await database()).getAllFromIndex('checkIns', 'at', IDBKeyRange.lowerBound(from));
  return sound(stored, kindOfCheckIns);
}

export function putCheckIn(checkIn: CheckIn): Promise<void> {
  return writing(['checkIns'], async (transaction) => {
    await transaction.objectStore('checkIns').put(storedCheckIn(checkIn));
    return null;
  });
}
