import { plan } from '#core/engine/plan.ts';
import type { FaceState } from '#core/browser/state.ts';
import { now, record, trained } from './states.ts';

/** The states that the engine itself makes of an invented runner: what a runner sees, to the letter. */

const hour = 3_600_000;
const at = (hours: number) => new Date(now + hours * hour).toISOString();

const profile = { ...trained.profile, nextSession: { at: at(29.5), kind: 'easy' as const } };
const history = [3, 5, 8, 10, 12, 15, 17, 19, 22, 24, 26, 29, 31, 33].map((days, index) => ({
  id: `earlier-${String(days)}`,
  sport: 'run' as const,
  startTime: at(-24 * days - 3),
  distance: index % 3 === 2 ? 18_000 : 9_000,
  movingTime: index % 3 === 2 ? 6_480 : 3_060,
  averageHeartRate: 141,
}));

const run = { ...record.run, averageHeartRate: 151, temperature: 14 };
const fields = { ...record.fields, averageHeartRate: { ...record.fields.averageHeartRate!, value: 151, shown: '151 bpm' } };
const request = { profile, run, history, now: at(0), timeZone: trained.timeZone };

/** Half an hour after a long run, with six weeks behind it. */
export const afterLongRun: FaceState = {
  ...trained,
  profile,
  record: { ...record, run, fields, unread: ['averageCadence'] },
  plan: plan(request),
};

/** The next morning, with sore legs told. */
export const nextMorning: FaceState = {
  ...afterLongRun,
  plan: plan({
    ...request,
    now: at(20),
    checkIns: [
      { at: at(19.9), kind: 'soreness', value: 5, bilateral: true },
      { at: at(19.9), kind: 'sleep', hours: 7.5 },
    ],
  }),
};

/** No number of food, energy or weight. */
export const quiet: FaceState = {
  ...afterLongRun,
  profile: { ...profile, quiet: true },
  plan: plan({ ...request, profile: { ...profile, quiet: true } }),
};
