import { describe, expect, it } from 'vitest';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import { parseRequest } from '#core/engine/request.ts';

/** What a request must hold, and by which path each wrong field is named. Ranges are those of science.md §0. */

const request = (profile: Profile = {}, run: Partial<Run> = {}) => ({
  profile,
  run: { id: 'r', startTime: '2026-05-06T06:00:00Z', distance: 10_000, movingTime: 3_000, ...run },
  now: '2026-05-06T08:00:00Z',
  timeZone: 'Europe/Berlin',
});
const issuesOf = (content: unknown) => {
  const parsed = parseRequest(content);
  return parsed.ok ? [] : parsed.issues;
};
const paths = (content: unknown) => issuesOf(content).map(({ path }) => path);

describe('a request', () => {
  it('comes back as it is when all fits', () => {
    expect(parseRequest(request({ age: 40 }))).toEqual({ ok: true, request: request({ age: 40 }) });
  });

  it('needs no profile', () => {
    const { run, now, timeZone } = request();
    expect(parseRequest({ run, now, timeZone })).toEqual({ ok: true, request: { run, now, timeZone } });
  });

  it('is refused with the path of each bad field', () => {
    expect(paths(request({ age: 12, bodyMass: 201 }, { distance: -1 })).toSorted()).toEqual([
      'profile.age',
      'profile.bodyMass',
      'run.distance',
    ]);
    expect(paths({ ...request(), history: [request().run, { id: 'x', startTime: 'yesterday' }] })).toEqual([
      'history.1.startTime',
    ]);
  });

  it('is refused with the path of each key that nobody knows', () => {
    const odd = { ...request(), weather: 'fine', run: { ...request().run, pace: 300, shoes: 'old' } };
    expect(paths(odd).toSorted()).toEqual(['run.pace', 'run.shoes', 'weather']);
  });

  it('that is none at all is named as a whole', () => {
    expect(paths('run')).toEqual(['(request)']);
    expect(paths(null)).toEqual(['(request)']);
  });

  it('says what is wrong with each field', () => {
    for (const { message } of issuesOf(request({ age: 12 }, { distance: -1 }))) expect(message).not.toBe('');
  });
});

describe('fields that are fine alone', () => {
  const issue = (path: string, message: string) => [{ path, message }];

  it.each<[Profile, boolean]>([
    [{ restingHeartRate: 109, maxHeartRate: 150 }, true],
    [{ restingHeartRate: 110, maxHeartRate: 150 }, false],
    [{ restingHeartRate: 110 }, true],
    [{ maxHeartRate: 120 }, true],
  ])('rest more than 40 bpm below the maximum: %o fits %s', (profile, fits) => {
    expect(issuesOf(request(profile))).toEqual(
      fits ? [] : issue('profile.restingHeartRate', 'must lie more than 40 bpm below maxHeartRate'),
    );
  });

  it.each<[Profile, boolean]>([
    [{ thresholdHeartRate: 169, maxHeartRate: 170 }, true],
    [{ thresholdHeartRate: 170, maxHeartRate: 170 }, false],
    [{ thresholdHeartRate: 171, maxHeartRate: 170 }, false],
    [{ thresholdHeartRate: 171 }, true],
    [{ maxHeartRate: 170 }, true],
  ])('the threshold below the maximum: %o fits %s', (profile, fits) => {
    expect(issuesOf(request(profile))).toEqual(fits ? [] : issue('profile.thresholdHeartRate', 'must lie below maxHeartRate'));
  });

  it.each<[Partial<Run>, boolean]>([
    [{ movingTime: 1_200 }, true],
    [{ movingTime: 1_199 }, false],
    [{ movingTime: 12_000 }, true],
    [{ movingTime: 12_001 }, false],
  ])('a pace of 2:00 to 20:00 per km, bounds included: %o fits %s', (run, fits) => {
    expect(issuesOf(request({}, run))).toEqual(
      fits ? [] : issue('run.distance', 'and the time make a pace outside 2:00 to 20:00 per km'),
    );
  });

  it.each<[Partial<Run>, boolean]>([
    [{ elevationGain: 2_500 }, true],
    [{ elevationGain: 2_501 }, false],
  ])('a climb of at most a quarter of the distance: %o fits %s', (run, fits) => {
    expect(issuesOf(request({}, run))).toEqual(fits ? [] : issue('run.elevationGain', 'is more than a quarter of the distance'));
  });

  it.each([
    ['2026-05-06T08:10:00.000Z', true],
    ['2026-05-06T08:10:00.001Z', false],
    ['2026-05-06T10:10:00.000+02:00', true],
  ])('a start before now, clocks ten minutes apart allowed for: %s fits %s', (startTime, fits) => {
    expect(issuesOf(request({}, { startTime }))).toEqual(fits ? [] : issue('run.startTime', 'lies after now'));
  });

  it('are all named at once', () => {
    const found = paths(request({ restingHeartRate: 100, maxHeartRate: 130, thresholdHeartRate: 140 }, { elevationGain: 9_000 }));
    expect(found).toEqual(['profile.restingHeartRate', 'profile.thresholdHeartRate', 'run.elevationGain']);
  });
});
