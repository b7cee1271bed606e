import { describe, expect, it } from 'vitest';
import { claimRole, fitting, roleOfShape } from '#core/reading/claim.ts';
import type { ClaimRole } from '#core/reading/claim.ts';
import { meanings, said } from './said.ts';

/** What a value can be by its unit, its size and its digits. */

const fits = (role: ClaimRole, shown: string): boolean => said(role, shown).readings.length > 0;

describe('a value', () => {
  it.each<[ClaimRole, string]>([
    ['distance', '42.2 km'],
    ['timerTime', '3:02:49'],
    ['elevationGain', '0 m'],
    ['elevationLoss', '1,240 ft'],
    ['averageHeartRate', '150 bpm'],
    ['maxHeartRate', '182'],
    ['calories', '640 kcal'],
    ['averageCadence', '172 spm'],
    ['averagePower', '245 W'],
    ['temperature', '-5 °C'],
    ['humidity', '80 %'],
    ['perceivedEffort', '7'],
  ])('can be %s: %s', (role, shown) => expect(fits(role, shown)).toBe(true));

  it.each<[ClaimRole, string]>([
    ['distance', '5 m'],
    ['distance', '600 km'],
    ['distance', '150 bpm'],
    ['timerTime', '50:00:00'],
    ['timerTime', '10 km'],
    ['averageHeartRate', '24 bpm'],
    ['averageHeartRate', '240 bpm'],
    // Rates are whole beats, at most tenths: these are the digits of something else.
    ['averageHeartRate', '150.25'],
    ['calories', '640.123'],
    // Nobody shows a climb in kilometres or miles: it is the way.
    ['elevationGain', '1.2 km'],
    ['elevationLoss', '1.2 mi'],
    ['humidity', '120 %'],
    ['temperature', '70 °C'],
  ])('can’t be %s: %s', (role, shown) => expect(fits(role, shown)).toBe(false));

  it('may be as little and as much as its limits', () => {
    expect(fits('averageHeartRate', '30 bpm')).toBe(true);
    expect(fits('averageHeartRate', '230 bpm')).toBe(true);
    expect(fits('perceivedEffort', '10')).toBe(true);
    expect(fits('averageHeartRate', '150.5')).toBe(true);
  });
  it('of a site’s script has no digits to judge', () =>
    expect(fitting('averageHeartRate', [{ kind: 'number', value: 150.2534, within: 0, unit: '' }])).toHaveLength(1));
});

describe('a clock that is called a pace', () => {
  it.each<ClaimRole>(['pace', 'movingPace'])('is a %s per kilometre or per mile', (role) =>
    expect(said(role, '5:00').readings).toEqual([
      { kind: 'pace', value: 0.3, within: 0.0005, unit: '/km?' },
      { kind: 'pace', value: 300 / 1609.344, within: 0.5 / 1609.344, unit: '/mi?' },
    ]),
  );
  it('is none in hours or in whole minutes', () => {
    expect(said('pace', '5:00').readings.map(({ unit }) => unit)).not.toContain('h:mm');
    expect(fits('pace', '5 min')).toBe(false);
  });
  it('with its unit is what it says', () =>
    expect(said('pace', '5:00 /km').readings).toMatchObject([{ value: 0.3, unit: '/km' }]));
  it('is a time where it is called one', () =>
    expect(said('timerTime', '5:00').readings.map(({ kind }) => kind)).toEqual(['duration', 'duration']));
});

describe('a value of totals without a name', () => {
  it.each<[string, ClaimRole | null]>([
    ['10 km', 'distance'],
    ['6.2 mi', 'distance'],
    ['5:00 /km', 'pace'],
    ['12 km/h', 'pace'],
    ['50:00', 'timerTime'],
    ['85 m', 'elevationGain'],
    ['280 ft', 'elevationGain'],
    ['80 %', 'humidity'],
    ['150 bpm', null],
    ['150', null],
    ['--', null],
  ])('%s is its %s', (shown, role) => expect(roleOfShape(meanings(shown), 'timerTime')).toBe(role));
  it('in minutes or metres is no time', () => expect(roleOfShape(meanings('45m'), 'timerTime')).not.toBe('timerTime'));
  it('is of the time that the site shows there', () => expect(roleOfShape(meanings('50:00'), 'movingTime')).toBe('movingTime'));
});

describe('a label', () => {
  it('means what the site means by it', () => {
    expect(claimRole('time', { time: 'movingTime' })).toBe('movingTime');
    expect(claimRole('speed', {})).toBe('pace');
    expect(claimRole('distance', {})).toBe('distance');
    expect(claimRole('time', {})).toBeNull();
  });
});
