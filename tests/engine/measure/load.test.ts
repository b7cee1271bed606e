import { describe, expect, it } from 'vitest';
import { heartRatesOf, type HeartRates } from '#core/engine/measure/heartRates.ts';
import { heartRateTime } from '#core/engine/measure/heartRateTime.ts';
import { loadOf } from '#core/engine/measure/load.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';

/** The range of a load by heart rate, where little is known of the runner. */

const minutes = 60;
function shown(profile: Profile, facts: Partial<Run>, effort: number | null = null) {
  const run: Run = { id: 'r', startTime: '2026-05-06T06:00:00Z', movingTime: 3_600, ...facts };
  const rates = heartRatesOf(profile, null) as HeartRates;
  return loadOf({ run, minutes, rates, time: heartRateTime(run, minutes, rates), thresholdPace: null, effort }).shown;
}
const widthOf = ({ low, high, value }: ReturnType<typeof shown>) => (high - low) / value;

describe('a heart rate that may be no more than that of rest', () => {
  it('gives as wide a range as no heart rate, where the resting rate is assumed', () => {
    const found = shown({ maxHeartRate: 180 }, { averageHeartRate: 109 });
    expect(found).toMatchObject({ method: 'averageHeartRate', confidence: 'low' });
    expect(widthOf(found)).toBeCloseTo(1.2, 9);
  });

  it('gives as wide a range as an effort of nothing, where that is told', () => {
    const found = shown({ maxHeartRate: 180 }, { averageHeartRate: 109 }, 0);
    expect(widthOf(found)).toBeCloseTo(0.9, 9);
  });

  it('is none from 110 beats on, nor where the resting rate is known', () => {
    const usual = 2 * (0.12 + 0.03 + 0.02);
    expect(widthOf(shown({ maxHeartRate: 180 }, { averageHeartRate: 110 }))).toBeCloseTo(usual, 9);
    const known = { maxHeartRate: 180, restingHeartRate: 55, thresholdHeartRate: 150 };
    expect(shown(known, { averageHeartRate: 109 })).toMatchObject({ confidence: 'medium' });
    expect(widthOf(shown(known, { averageHeartRate: 109 }))).toBeCloseTo(0.24, 9);
  });

  it('never narrows the range of a strap that fell off for most of a run', () => {
    const facts: Partial<Run> = {
      averageHeartRate: 140,
      streamSummary: {
        heartRateSeconds: [
          [43, 1_416],
          [111, 530],
          [161, 2],
        ],
      },
    };
    const known = shown({ maxHeartRate: 161, restingHeartRate: 74 }, facts);
    const unknown = shown({ maxHeartRate: 161 }, facts);
    expect([known.method, unknown.method]).toEqual(['averageHeartRate', 'stream']);
    expect(widthOf(unknown)).toBeGreaterThan(widthOf(known));
  });

  it('is judged by its mean over time', () => {
    const stream = (low: number, high: number) =>
      shown(
        { maxHeartRate: 180 },
        {
          streamSummary: {
            heartRateSeconds: [
              [90, low],
              [170, high],
            ],
          },
        },
      );
    expect(stream(3_000, 600).confidence).toBe('low');
    expect(stream(600, 3_000).confidence).not.toBe('low');
  });
});
