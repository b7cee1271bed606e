import { describe, expect, it } from 'vitest';
import { dropOf } from '#core/engine/measure/descent.ts';
import { bestVdot, climbFits, gradedPace, thresholdPace } from '#core/engine/measure/pace.ts';
import { endOf, localDay, localHour, minutesOf, paceFits, paceOf } from '#core/engine/measure/timing.ts';
import type { Run } from '#core/run/run.ts';

/** Pace, descent and times of a run, at the bounds of what counts. */

const run = (facts: Partial<Run>): Run => ({ id: 'r', startTime: '2026-05-06T06:00:00Z', ...facts });
const effort = (distance: number, seconds: number) =>
  run({ streamSummary: { bestEfforts: [{ distance, seconds }] }, distance: 9_000, movingTime: 7_200 });
/** Of 9 km in two hours: slower than any best effort below, and too slow to be plausible. */
const slow = bestVdot(run({ distance: 9_000, movingTime: 7_200 }));

describe('the best VDOT of a run', () => {
  it('is that of the whole run', () => {
    // Daniels' table: 5 km in 19:57 is a VDOT of 50.
    expect(bestVdot(run({ distance: 5_000, movingTime: 1_197 }))).toBeCloseTo(50, 0);
  });

  it('is the best of its efforts', () => {
    expect(bestVdot(effort(5_000, 1_197))).toBeCloseTo(50, 0);
  });

  it.each([
    [1_500, 330, true],
    [1_499, 330, false],
    [1_500, 210, true],
    [1_500, 209, false],
  ])('counts an effort of %i m in %i s: %s', (distance, seconds, counts) => {
    expect(bestVdot(effort(distance, seconds)) !== slow).toBe(counts);
  });

  it.each([
    [14_400, true],
    [14_401, false],
  ])('counts a run of %i s: %s', (movingTime, counts) => {
    expect(bestVdot(run({ distance: 42_195, movingTime })) !== null).toBe(counts);
  });

  it('counts no course that drops over a metre per kilometre', () => {
    const dropping = (elevationLoss: number) =>
      bestVdot(run({ distance: 10_000, movingTime: 3_000, elevationGain: 20, elevationLoss }));
    expect(dropping(30)).not.toBeNull();
    expect(dropping(31)).toBeNull();
  });

  it.each<[string, Partial<Run>]>([
    ['no distance', { movingTime: 1_800 }],
    ['a distance of nought', { distance: 0, movingTime: 1_800 }],
    ['no time', { distance: 5_000 }],
    ['a pace that no run has', { distance: 90_000, movingTime: 3_600 }],
    ['too slow a pace for any VDOT', { distance: 3_000, movingTime: 3_590 }],
  ])('is unknown with %s', (_what, facts) => {
    expect(bestVdot(run(facts))).toBeNull();
  });

  it('of a pace that no run has is unknown whatever its efforts say', () => {
    const efforts = { streamSummary: { bestEfforts: [{ distance: 5_000, seconds: 1_197 }] } };
    for (const facts of [{ distance: 90_000, movingTime: 3_600 }, { movingTime: 3_600 }, { distance: 0, movingTime: 3_600 }]) {
      expect(bestVdot(run({ ...facts, ...efforts }))).toBeNull();
    }
  });
});

it("takes the runner's threshold pace first, and says so", () => {
  expect(thresholdPace({ thresholdPace: 250 }, 50)).toEqual({ value: 250, certainty: 'asked' });
  expect(thresholdPace({}, 50)).toMatchObject({ certainty: 'estimated' });
  expect(thresholdPace({}, null)).toBeNull();
});

describe('the pace as on the level', () => {
  it.each<[string, Partial<Run>, number, string, string[]]>([
    [
      'of the recording',
      { streamSummary: { normalisedSpeed: 4 }, distance: 9_000, movingTime: 3_000 },
      250,
      'gradedPace',
      ['normalisedSpeed'],
    ],
    ['as it stands, where hills are not known', { distance: 10_000, movingTime: 3_000 }, 300, 'pace', ['distance']],
    [
      'as it stands, where the descent is not known',
      { distance: 10_000, movingTime: 3_000, elevationGain: 100 },
      300,
      'pace',
      ['distance'],
    ],
    [
      'as it stands, where the climb is not known',
      { distance: 10_000, movingTime: 3_000, elevationLoss: 100 },
      300,
      'pace',
      ['distance'],
    ],
    [
      'as it stands, where the climb is none of a run',
      { distance: 10_000, movingTime: 3_000, elevationGain: 2_501, elevationLoss: 0 },
      300,
      'pace',
      ['distance'],
    ],
    [
      'by the hills',
      { distance: 10_000, movingTime: 3_000, elevationGain: 0, elevationLoss: 0 },
      300,
      'gradedPace',
      ['distance', 'elevationGain', 'elevationLoss'],
    ],
  ])('is that %s', (_what, facts, value, method, because) => {
    expect(gradedPace(run(facts))).toEqual({ value, method, because });
  });

  it('is faster than the clock where it went up', () => {
    expect(gradedPace(run({ distance: 10_000, movingTime: 3_000, elevationGain: 400, elevationLoss: 100 }))?.value).toBeLessThan(
      290,
    );
  });

  it('is unknown without a pace', () => {
    expect(gradedPace(run({ distance: 10_000 }))).toBeNull();
  });
});

it.each([
  [{ distance: 10_000, elevationGain: 2_500 }, true],
  [{ distance: 10_000, elevationGain: 2_501 }, false],
  [{ elevationGain: 5_000 }, true],
  [{ distance: 10_000 }, true],
])('takes a climb of at most a quarter of the distance: %o %s', (facts, fits) => {
  expect(climbFits(run(facts))).toBe(fits);
});

it.each<[string, Partial<Run>, number | null]>([
  ['of the recording', { streamSummary: { descent: 90, startEndDistance: 10 }, elevationLoss: 80, elevationGain: 70 }, 90],
  ['of the page', { elevationLoss: 80, elevationGain: 70 }, 80],
  ['as much as the climb on a loop', { streamSummary: { startEndDistance: 499 }, elevationGain: 70 }, 70],
  [
    'unknown where the run ended half a kilometre from its start',
    { streamSummary: { startEndDistance: 500 }, elevationGain: 70 },
    null,
  ],
  ['unknown where nobody knows where it ended', { elevationGain: 70 }, null],
  ['nothing on a treadmill', { surface: 'treadmill', elevationLoss: 80 }, 0],
  ['nothing on a track', { surface: 'track', elevationLoss: 80 }, 0],
])('knows the descent: %s', (_what, facts, drop) => {
  expect(dropOf(run(facts))).toBe(drop);
});

describe('times', () => {
  it('counts the moving time, else the timer, else all of it', () => {
    const all = { movingTime: 600, timerTime: 1_200, elapsedTime: 1_800 };
    expect(minutesOf(run(all))).toBe(10);
    expect(minutesOf(run({ ...all, movingTime: undefined }))).toBe(20);
    expect(minutesOf(run({ elapsedTime: 1_800 }))).toBe(30);
    expect(minutesOf(run({}))).toBe(0);
  });

  it('ends a run after the longest that is known', () => {
    const start = Date.parse('2026-05-06T06:00:00Z');
    const all = { movingTime: 600, timerTime: 1_200, elapsedTime: 1_800 };
    expect(endOf(run(all))).toBe(start + 1_800_000);
    expect(endOf(run({ ...all, elapsedTime: undefined }))).toBe(start + 1_200_000);
    expect(endOf(run({ movingTime: 600 }))).toBe(start + 600_000);
    expect(endOf(run({}))).toBe(start);
  });

  it.each<[Partial<Run>, number | null]>([
    [{ distance: 1_000, movingTime: 120 }, 120],
    [{ distance: 1_000, movingTime: 119 }, null],
    [{ distance: 1_000, movingTime: 1_200 }, 1_200],
    [{ distance: 1_000, movingTime: 1_201 }, null],
    [{ distance: 0, movingTime: 600 }, null],
    [{ movingTime: 600 }, null],
    [{ distance: 1_000 }, null],
  ])('has a pace of 2:00 to 20:00: %o', (facts, pace) => {
    expect(paceOf(run(facts))).toBe(pace);
  });

  it.each<[Partial<Run>, boolean]>([
    [{ distance: 1_000, movingTime: 300 }, true],
    [{ distance: 1_000, movingTime: 30 }, false],
    [{ distance: 1_000 }, true],
    [{ movingTime: 30 }, true],
    [{ distance: 0, movingTime: 30 }, true],
  ])('fits %o: %s', (facts, fits) => {
    expect(paceFits(run(facts))).toBe(fits);
  });

  it('knows the local day and hour', () => {
    const at = Date.parse('2026-05-06T22:30:00Z');
    expect(localDay(at, 'Europe/Berlin') - localDay(at, 'UTC')).toBe(1);
    expect(localHour(at, 'Europe/Berlin')).toBe(0);
    expect(localHour(at, 'Asia/Kathmandu')).toBe(4);
    expect(localDay(Date.parse('1970-01-02T00:00:00Z'), 'UTC')).toBe(1);
  });
});
