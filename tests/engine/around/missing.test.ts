import { describe, expect, it } from 'vitest';
import { missingOf } from '#core/engine/around/missing.ts';
import { healthFlags } from '#core/profile/profile.ts';
import { factsOf, loadOf, start, trainingOf, type Wanted } from '../steps/someFacts.ts';

/** What would make a plan surer, and for whom it is not asked. */

const complete: Wanted = {
  effort: { value: 4, certainty: 'read' },
  profile: { age: 35, bodyMass: 70, wakeTime: '06:30' },
  weather: { temperature: 15, humidity: 50, wbgt: null, hot: false },
  nextSession: { hours: 40, kind: 'easy', certainty: 'asked' },
  lastSleep: 7,
  training: trainingOf({ spike: { ratio: 1, band: 'within', hazard: 1 } }),
};
const missing = (changes: Wanted = {}) => missingOf(factsOf({ ...complete, ...changes })).map(({ input }) => input);
const without = (...names: string[]) => ({ load: { ...loadOf(45), missing: names } });

describe('what is missing', () => {
  it('is nothing where all is known', () => {
    expect(missing()).toEqual([]);
  });

  it('comes the most telling first, each with what it would do', () => {
    const nothing = factsOf({
      profile: {},
      minutes: 0,
      opened: 12,
      load: null,
      run: { id: 'r', startTime: '2026-05-06T06:00:00Z' },
    });
    expect(missingOf(nothing)).toEqual(
      ['effort', 'movingTime', 'soreness', 'age', 'bodyMass', 'temperature', 'nextSession', 'wakeTime', 'sleep', 'history'].map(
        (input) => ({ input, would: { key: `missing.${input}` } }),
      ),
    );
  });

  it.each<[string, Wanted]>([
    ['effort', { effort: null }],
    ['movingTime', { minutes: 0 }],
    ['soreness', { opened: 12 }],
    ['age', { profile: { bodyMass: 70, wakeTime: '06:30' } }],
    ['bodyMass', { profile: { age: 35, wakeTime: '06:30' } }],
    ['wakeTime', { profile: { age: 35, bodyMass: 70 } }],
    ['sleep', { lastSleep: null }],
    ['maxHeartRate', without('maxHeartRate')],
    ['restingHeartRate', without('restingHeartRate')],
    ['averageHeartRate', without('averageHeartRate')],
    ['temperature', { weather: null }],
    ['humidity', { weather: { temperature: 22, humidity: null, wbgt: null, hot: false } }],
    ['nextSession', { nextSession: null }],
    ['nextSession', { nextSession: { hours: 40, kind: 'easy', certainty: 'assumed' } }],
    ['history', { training: trainingOf() }],
  ])('is %s: %o', (input, changes) => {
    expect(missing(changes)).toEqual([input]);
  });

  it.each<[string, Wanted]>([
    ['soreness within half a day of the run', { opened: 11.999 }],
    ['soreness that was told', { opened: 30, reportedSoreness: { value: 0, hours: 24, regions: [] } }],
    ['other inputs of the load', without('thresholdPace', 'perceivedEffort')],
    ['anything of a load that is not told', { load: null }],
    ['humidity of cooler air', { weather: { temperature: 21.9, humidity: null, wbgt: null, hot: false } }],
    ['humidity that is known', { weather: { temperature: 30, humidity: 50, wbgt: null, hot: true } }],
    ['a temperature indoors', { weather: null, run: { id: 'r', startTime: '2026-05-06T06:00:00Z', surface: 'treadmill' } }],
  ])('is not %s', (_what, changes) => {
    expect(missing(changes)).toEqual([]);
  });

  it.each([
    [100, null, ['elevationLoss']],
    [99.9, null, []],
    [undefined, null, []],
    [100, 0, []],
  ])('is the descent where %d m were climbed and %d m are known of it', (elevationGain, drop, expected) => {
    const run = { id: 'r', startTime: new Date(start).toISOString(), elevationGain };
    expect(missing({ run, drop })).toEqual(expected);
  });
});

describe('is not asked of', () => {
  const flagged = (flag: (typeof healthFlags)[number], changes: Wanted = {}) =>
    missing({ ...changes, profile: { age: 35, bodyMass: 70, wakeTime: '06:30', health: { [flag]: true } } });
  const only = (wanted: Wanted, input: string) => healthFlags.filter((flag) => !flagged(flag, wanted).includes(input));

  it('those whose heart rate says nothing: a heart rate', () => {
    expect(only(without('averageHeartRate'), 'averageHeartRate').toSorted()).toEqual([
      'betaBlocker',
      'heartCondition',
      'postpartum',
      'pregnant',
    ]);
  });

  it('the ill: the next session', () => {
    expect(only({ nextSession: null }, 'nextSession')).toEqual(['illness']);
  });

  it('those who get no coaching of load: a history', () => {
    expect(only({ training: trainingOf() }, 'history').toSorted()).toEqual(['illness', 'postpartum', 'pregnant']);
  });

  it('those who get no amounts to drink: the temperature', () => {
    expect(only({ weather: null }, 'temperature').toSorted()).toEqual(['eatingDisorderRisk', 'kidneyDisease']);
  });

  it.each([
    { age: 17, wakeTime: '06:30' },
    { age: 35, wakeTime: '06:30', quiet: true },
    { age: 35, wakeTime: '06:30', health: { eatingDisorderRisk: true } },
  ])('those who get no numbers: the body mass, %o', (profile) => {
    expect(missing({ profile })).toEqual([]);
  });
});
