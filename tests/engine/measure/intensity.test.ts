import { describe, expect, it } from 'vitest';
import { intensityOf, sessionOf, type Intensity } from '#core/engine/measure/intensity.ts';
import type { Run } from '#core/run/run.ts';

/** Zones by pace and kinds of session, at their bounds. */

const run = (facts: Partial<Run> = {}): Run => ({ id: 'r', startTime: '2026-05-06T06:00:00Z', ...facts });

describe('the minutes by pace', () => {
  it.each([
    [285, 0, 50],
    [285.3, 50, 0],
    [303, 50, 0],
    [303.3, 0, 0],
  ])('at %d s/km, with a threshold of 300, are %i at threshold and %i above', (pace, thresholdMinutes, highMinutes) => {
    const paced = run({ streamSummary: { normalisedSpeed: 1_000 / pace } });
    expect(intensityOf(paced, 50, null, null, { value: 300, certainty: 'asked' }, null)).toMatchObject({
      thresholdMinutes,
      highMinutes,
      measured: true,
    });
  });
});

describe('the kind of session', () => {
  const intensity = (changes: Partial<Intensity> = {}): Intensity => ({
    class: 'low',
    thresholdMinutes: 0,
    highMinutes: 0,
    measured: true,
    ...changes,
  });
  const tempo = (minutes: number) => intensity({ class: 'threshold', thresholdMinutes: minutes - 5, highMinutes: 5 });

  it.each<[string, Partial<Run>, number, number | null, Intensity, string]>([
    ['90 minutes', {}, 90, 0, intensity(), 'long'],
    ['less', {}, 89.9, 0, intensity(), 'easy'],
    ['90 minutes with less than 20 hard ones', {}, 90, 0, tempo(19.9), 'long'],
    ['90 minutes with 20 hard ones', {}, 90, 0, tempo(20), 'tempo'],
    ['fast ones', {}, 40, 0, intensity({ class: 'high' }), 'intervals'],
    ['a race', { race: true, terrain: 'downhill' }, 40, 900, intensity(), 'race'],
    ['downhill by its word', { terrain: 'downhill' }, 40, null, intensity(), 'downhill'],
    ['250 m down and 124 up', { elevationGain: 124 }, 40, 250, intensity(), 'downhill'],
    ['249 m down and 20 up', { elevationGain: 20 }, 40, 249, intensity(), 'easy'],
    ['250 m down and 125 up', { elevationGain: 125 }, 40, 250, intensity(), 'easy'],
    ['a descent with an unknown climb', {}, 40, 900, intensity(), 'easy'],
    ['an unknown descent', { elevationGain: 0 }, 40, null, intensity(), 'easy'],
  ])('of %s', (_what, facts, minutes, drop, found, kind) => {
    expect(sessionOf(run(facts), minutes, drop, found)).toBe(kind);
  });
});
