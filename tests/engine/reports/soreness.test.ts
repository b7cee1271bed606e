import { describe, expect, it } from 'vitest';
import {
  firstBelow,
  reportedSoreness,
  sorenessCurve,
  sorenessForecast,
  type ReportedSoreness,
} from '#core/engine/reports/soreness.ts';
import type { CheckIn } from '#core/run/checkIn.ts';

/** Soreness over the days after a run. Shape and peaks are those of science.md §8: peak 2, 4 or 6 of 10 by risk. */

const hour = 3_600_000;
const end = Date.parse('2026-05-06T07:00:00Z');
const iso = (ms: number) => new Date(ms).toISOString();
const told = (hours: number, value: number): ReportedSoreness => ({ hours, value, regions: [], bilateral: undefined });
const near = (value: number) => expect.closeTo(value, 9) as number;

describe('the soreness that was told', () => {
  const soreness = (ms: number, value: number, more: Partial<Extract<CheckIn, { kind: 'soreness' }>> = {}): CheckIn => ({
    at: iso(ms),
    kind: 'soreness',
    value,
    ...more,
  });
  const start = end - hour;

  it('is the newest since the run began, in hours since it ended', () => {
    const given = [soreness(end + hour, 3), soreness(end + 6 * hour, 5, { regions: ['calf'], bilateral: false })];
    expect(reportedSoreness(given, start, end)).toEqual({ value: 5, hours: 6, regions: ['calf'], bilateral: false });
  });

  it('has no regions where none were told, and no hours less than none', () => {
    expect(reportedSoreness([soreness(start, 3)], start, end)).toEqual({
      value: 3,
      hours: 0,
      regions: [],
      bilateral: undefined,
    });
  });

  it('is not one told before the run', () => {
    expect(reportedSoreness([soreness(start - 1, 3)], start, end)).toBeNull();
    expect(reportedSoreness([], start, end)).toBeNull();
  });
});

describe('the curve', () => {
  const points = (curve: (hours: number) => number, ...hours: number[]) => hours.map(curve);

  it.each([
    ['low', 2],
    ['moderate', 4],
    ['high', 6],
  ] as const)('is the usual shape up to the peak of a %s risk, %d', (risk, peak) => {
    expect(points(sorenessCurve(risk, null), 0, 12, 24, 42, 48, 72, 96, 120, 168, 200)).toEqual(
      [0.15, 0.4, 0.8, 1, 1, 0.7, 0.35, 0.15, 0, 0].map((share) => near(share * peak)),
    );
  });

  it('does not hear what was told within twelve hours', () => {
    expect(points(sorenessCurve('moderate', told(11.99, 9)), 24, 45)).toEqual([near(3.2), near(4)]);
    expect(sorenessCurve('moderate', told(12, 9))(45)).toBe(10);
  });

  it('passes through what was told before the peak, and moves the peak as far as the shape has come', () => {
    // At 24 h the shape has come to 0.8: a fifth of the usual peak is still to come.
    const curve = sorenessCurve('moderate', told(24, 5));
    expect(points(curve, 0, 12, 24, 33, 42, 45, 48)).toEqual([0.6, 1.6, 5, 5.4, 5.8, 5.8, 5.8].map(near));
    expect(points(curve, 72, 168)).toEqual([near(0.7 * 5.8), near(0)]);
    expect(curve(23.9)).toBeLessThan(3.2);
  });

  it('never goes over ten', () => {
    expect(sorenessCurve('high', told(24, 9.9))(45)).toBe(10);
  });

  it.each([42, 45, 48])('told at the peak, hour %i, is level until the peak is over', (hours) => {
    const curve = sorenessCurve('high', told(hours, 3));
    expect(points(curve, hours, 48, 72)).toEqual([near(3), near(3), near(2.1)]);
    expect(curve(hours - 0.1)).toBeGreaterThan(5);
  });

  it('told after the peak is scaled from there on', () => {
    const curve = sorenessCurve('low', told(72, 4));
    expect(points(curve, 48, 71.9, 72, 96, 120, 168)).toEqual([
      near(2),
      expect.closeTo(1.4, 1) as number,
      near(4),
      near(2),
      near((4 * 0.15) / 0.7),
      near(0),
    ]);
  });

  it('told where the shape is as good as over fades in three days', () => {
    // The shape is at a tenth of its peak at 136 h.
    const curve = sorenessCurve('low', told(150, 4));
    expect(points(curve, 96, 149.9, 150, 186, 222, 300)).toEqual([
      near(0.7),
      expect.closeTo(0.1125, 2) as number,
      near(4),
      near(2),
      near(0),
      near(0),
    ]);
    expect(sorenessCurve('low', told(137, 4))(137 + 36)).toBeCloseTo(2, 9);
    expect(sorenessCurve('low', told(135, 4))(168)).toBeCloseTo(0, 9);
  });
});

describe('the first hour below a value', () => {
  it('is counted in whole hours from where one looks', () => {
    expect(firstBelow((hours) => 10 - hours, 4, 0.5)).toBe(6.5);
    expect(firstBelow((hours) => 10 - hours, 4, 8)).toBe(8);
  });

  it('is not one at the value', () => {
    expect(firstBelow((hours) => 10 - hours, 4, 0)).toBe(7);
  });

  it('ends after thirty days at the latest', () => {
    expect(firstBelow(() => 5, 4, 0)).toBe(720);
  });
});

describe('the forecast', () => {
  it('peaks 45 h after the run, ends below half a point, and shows the shape', () => {
    // 6 × the share is below 0.5 from 141.3 h on.
    expect(sorenessForecast('high', null, end)).toEqual({
      peakAt: iso(end + 45 * hour),
      endsAt: iso(end + 142 * hour),
      curve: [
        [0, 0.9],
        [12, 2.4],
        [24, 4.8],
        [42, 6],
        [48, 6],
        [72, 4.2],
        [96, 2.1],
        [120, 0.9],
        [168, 0],
      ],
    });
  });

  const hoursOf = (value: ReportedSoreness | null) => sorenessForecast('high', value, end).curve.map(([hours]) => hours);
  const shape = [0, 12, 24, 42, 48, 72, 96, 120, 168];

  it('shows the hour of what was told in its place, to a tenth up', () => {
    expect(hoursOf(told(30.01, 5))).toEqual([0, 12, 24, 30.1, 42, 48, 72, 96, 120, 168]);
    expect(hoursOf(told(24, 5))).toEqual(shape);
    expect(hoursOf(told(11.99, 5))).toEqual(shape);
    expect(hoursOf(told(12.01, 5))).toContain(12.1);
    expect(sorenessForecast('high', told(30, 5), end).curve).toContainEqual([30, 5]);
  });

  it('shows how a late ache fades', () => {
    expect(hoursOf(told(130, 5))).toEqual([0, 12, 24, 42, 48, 72, 96, 120, 130, 166, 168, 202]);
    expect(hoursOf(told(120, 5))).toEqual(shape);
  });

  it.each([
    [30, 45],
    [48, 45],
    [48.5, 48.5],
    [100, 100],
  ])('of an ache told at hour %d peaks at hour %d', (hours, peak) => {
    expect(sorenessForecast('high', told(hours, 5), end).peakAt).toBe(iso(end + peak * hour));
  });

  it('ends in whole hours after a late peak', () => {
    // 4 points that fade in 72 hours are below a half after 63.
    expect(sorenessForecast('low', told(150.5, 4), end).endsAt).toBe(iso(end + (150.5 + 64) * hour));
  });
});
