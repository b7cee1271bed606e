import { describe, expect, it } from 'vitest';
import { painAndTriage } from '#core/engine/reports/pain.ts';
import type { ReportedSoreness } from '#core/engine/reports/soreness.ts';
import type { CheckIn } from '#core/run/checkIn.ts';

/** Which reports of pain stand, and what the table of science.md §8 makes of them. */

type Pain = Extract<CheckIn, { kind: 'pain' }>;
const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-05-06T06:00:00Z');
/** Told so many hours after the start of the run. */
const pain = (hours: number, told: Partial<Pain>): Pain => ({
  at: new Date(start + hours * hour).toISOString(),
  kind: 'pain',
  ...told,
});
const of = (
  reports: Pain[],
  {
    now = start + 5 * hour,
    soreness = null,
    gained = null,
    drunk = 0,
  }: { now?: number; soreness?: ReportedSoreness | null; gained?: number | null; drunk?: number } = {},
) =>
  painAndTriage(reports, start, now, soreness, gained === null ? null : { before: 70, after: 70 + gained, drunk, urine: 0 }, 120);
const levelOf = (...args: Parameters<typeof of>) => of(...args).triage.level;
const sore = (changes: Partial<ReportedSoreness>): ReportedSoreness => ({
  value: 4,
  hours: 20,
  regions: [],
  bilateral: true,
  ...changes,
});

describe('the triage', () => {
  it('of nothing told is none, without words', () => {
    expect(of([])).toEqual({ reportedPain: null, takenBack: false, triage: { level: 'none', text: null } });
  });

  it('names the row that it comes from', () => {
    expect(of([pain(2, { signs: ['darkUrine'] })]).triage).toEqual({ level: 'urgent-same-day', text: { key: 'triage.urine' } });
    expect(of([pain(2, { value: 6 })]).triage).toEqual({ level: 'stop-running-reassess', text: { key: 'triage.gait' } });
  });

  it.each([
    [5, 'monitor'],
    [5.1, 'stop-running-reassess'],
    [0.1, 'monitor'],
  ])('of a pain of %d is %s', (value, level) => {
    expect(levelOf([pain(2, { value })])).toBe(level);
  });

  it('takes soreness, its side and its hours with it', () => {
    expect(levelOf([], { soreness: sore({}) })).toBe('normal-doms');
    expect(levelOf([], { soreness: sore({ hours: 11.9 }) })).toBe('normal-acute');
    expect(levelOf([], { soreness: sore({ hours: 12 }) })).toBe('normal-doms');
    expect(levelOf([], { soreness: sore({ bilateral: false }) })).toBe('monitor');
    expect(levelOf([], { soreness: sore({ bilateral: undefined }) })).toBe('none');
    expect(levelOf([pain(2, { signs: ['swelling'] })], { soreness: sore({ value: 8 }) })).toBe('urgent-same-day');
    expect(levelOf([pain(2, { signs: ['swelling'] })], { soreness: sore({ value: 7.9 }) })).toBe('stop-running-reassess');
  });

  it('of a headache is an emergency after weight gained in the run', () => {
    const headache = [pain(2, { signs: ['headache'] })];
    expect(levelOf(headache, { gained: 0.1 })).toBe('emergency');
    expect(levelOf(headache, { gained: 0 })).toBe('none');
    expect(levelOf(headache, { gained: -1 })).toBe('none');
    expect(levelOf(headache)).toBe('none');
  });

  it.each(['headache', 'vomiting'] as const)('of %s is an emergency after more than a litre and a half an hour', (sign) => {
    const told = [pain(2, { signs: [sign] })];
    expect(of(told, { gained: -1, drunk: 3.1 }).triage.text?.key).toBe('triage.overdrinking');
    expect(levelOf(told, { gained: -1, drunk: 3 })).toBe('none');
  });

  it('of confusion says not to drink where weight was gained, and to cool where it was hot or nothing was weighed', () => {
    const keyOf = (signs: Pain['signs'], gained: number | null) => of([pain(2, { signs })], { gained }).triage.text?.key;
    expect(keyOf(['confusion'], 0.5)).toBe('triage.overdrinking');
    expect(keyOf(['confusion', 'headache'], 0.5)).toBe('triage.overdrinking');
    expect(keyOf(['confusion', 'heat'], 0.5)).toBe('triage.heat');
    expect(keyOf(['confusion', 'collapse'], 0.5)).toBe('triage.heat');
    expect([keyOf(['confusion'], 0), keyOf(['confusion'], null)]).toEqual(['triage.heat', 'triage.heat']);
  });

  it('of the groin is for a clinician, however mild', () => {
    expect(of([pain(2, { region: 'left groin', value: 1 })]).triage).toEqual({
      level: 'stop-see-clinician',
      text: { key: 'triage.bone' },
    });
  });

  it('of pain without a strength or a sign is to watch it: what was not answered is not taken for none', () => {
    expect(levelOf([pain(2, { region: 'left knee' })])).toBe('monitor');
    expect(of([pain(2, { region: 'left knee' })]).reportedPain?.value).toBe(0);
    expect(levelOf([pain(2, { region: 'left knee', signs: ['headache'] })])).toBe('none');
  });
});

describe('the time of a report', () => {
  it.each([
    [-72, 'monitor'],
    [-72.001, 'none'],
    [2, 'monitor'],
  ])('of pain counts from three days before the run: told at hour %d', (hours, level) => {
    expect(levelOf([pain(hours, { value: 2, days: 1 })])).toBe(level);
  });

  it.each([
    [-14 * 24, 8, 'see-clinician'],
    [-14 * 24 - 0.001, 8, 'none'],
    [-73, 7, 'none'],
    [-73, 7.5, 'see-clinician'],
  ])('of pain over a week old counts from two weeks before the run: at hour %d, %d days old', (hours, days, level) => {
    expect(levelOf([pain(hours, { value: 2, days })])).toBe(level);
  });

  it.each([
    [7, 0, 'monitor'],
    [8, 0, 'see-clinician'],
    [7, 24, 'see-clinician'],
    [7, 23.999, 'monitor'],
    [6, 48, 'see-clinician'],
  ])('adds whole days to those told: %d days, told %d hours ago', (days, ago, level) => {
    expect(levelOf([pain(2, { value: 2, days })], { now: start + (2 + ago) * hour })).toBe(level);
  });

  it('adds nothing where no days were told', () => {
    expect(levelOf([pain(2, { value: 2 })], { now: start + 30 * day })).toBe('monitor');
  });
});

describe('a report stands', () => {
  const knee = { region: 'left knee' };

  it('until a newer one of the same region', () => {
    expect(levelOf([pain(2, { ...knee, value: 6 }), pain(3, { ...knee, value: 3 })])).toBe('monitor');
    expect(levelOf([pain(2, { value: 6 }), pain(3, { value: 3 })])).toBe('monitor');
  });

  it('until then though it says nothing that a row speaks of', () => {
    expect(levelOf([pain(2, { signs: ['headache'] }), pain(3, { value: 3 })])).toBe('monitor');
  });

  it('beside a newer one of another region', () => {
    const found = of([pain(2, { ...knee, value: 6, signs: ['swelling'] }), pain(3, { region: 'right hip', value: 3 })]);
    expect(found.triage.level).toBe('stop-running-reassess');
    expect(found.reportedPain).toEqual({ value: 6, region: 'right hip', days: undefined, signs: ['swelling'] });
  });

  it.each(['chestPain', 'collapse', 'darkUrine', 'calfSwelling'] as const)(
    'with the red flag of %s though a newer one of the region is milder',
    (sign) => {
      const [first, milder] = [pain(2, { ...knee, signs: [sign] }), pain(3, { ...knee, value: 1 })];
      expect(levelOf([first, milder])).toBe(levelOf([first]));
    },
  );

  it.each(['focalBonePain', 'nightPain', 'altersGait'] as const)('with %s, which asks for no help today, not then', (sign) => {
    expect(levelOf([pain(2, { ...knee, signs: [sign] }), pain(3, { ...knee, value: 1 })])).toBe('monitor');
  });

  it('until all is clear: of its region, or of everything', () => {
    const reports = [pain(2, { ...knee, signs: ['calfSwelling'] }), pain(2, { region: 'right hip', value: 6 })];
    expect(levelOf([...reports, pain(3, { ...knee, value: 0 })])).toBe('stop-running-reassess');
    expect(levelOf([...reports, pain(3, { region: 'right hip', value: 0 })])).toBe('urgent-same-day');
    expect(of([...reports, pain(3, { value: 0 })])).toEqual({
      reportedPain: null,
      takenBack: true,
      triage: { level: 'none', text: null },
    });
  });

  it('though a region without a value or with a sign is told: that is no all-clear', () => {
    const flag = pain(2, { signs: ['chestPain'] });
    expect(levelOf([flag, pain(3, {})])).toBe('emergency');
    expect(levelOf([flag, pain(3, { value: 0, signs: ['headache'] })])).toBe('emergency');
    expect(levelOf([flag, pain(3, { value: 0, signs: [] })])).toBe('none');
  });

  it('and is remembered as taken back where it asked for help today', () => {
    const takenBack = (first: Partial<Pain>, hours = 2) => of([pain(hours, first), pain(3, { value: 0 })]).takenBack;
    expect([takenBack({ signs: ['chestPain'] }), takenBack({ signs: ['darkUrine'] })]).toEqual([true, true]);
    expect([takenBack({ signs: ['altersGait'] }), takenBack({ value: 8 })]).toEqual([false, false]);
    expect([takenBack({ signs: ['chestPain'] }, -72), takenBack({ signs: ['chestPain'] }, -73)]).toEqual([true, false]);
    expect(of([pain(2, { signs: ['chestPain'] })]).takenBack).toBe(false);
  });

  it('and one after the all-clear stands again', () => {
    expect(levelOf([pain(2, { value: 6 }), pain(3, { value: 0 }), pain(4, { value: 3 })])).toBe('monitor');
  });
});

describe('the reported pain', () => {
  it('is the worst that stands, by the newest region, with every sign once', () => {
    const reports = [
      pain(2, { region: 'left knee', value: 5, days: 3, signs: ['unilateral', 'swelling'] }),
      pain(3, { region: 'left hip', value: 2, days: 1, signs: ['swelling'] }),
    ];
    expect(of(reports).reportedPain).toEqual({ value: 5, region: 'left hip', days: 3, signs: ['unilateral', 'swelling'] });
  });

  it('has the most days that were told, also beside one without', () => {
    const [knee, hip] = [pain(2, { region: 'left knee', value: 1 }), pain(3, { region: 'left hip', value: 1, days: 8 })];
    expect(of([knee, hip])).toMatchObject({ reportedPain: { days: 8 }, triage: { level: 'see-clinician' } });
  });

  it('has no days, region, signs or value where none are told', () => {
    expect(of([pain(2, {})]).reportedPain).toEqual({ value: 0, region: undefined, days: undefined, signs: [] });
    expect(of([pain(2, { region: 'a', days: 3 }), pain(3, { region: 'b', value: 1 })]).reportedPain?.days).toBeUndefined();
  });
});
