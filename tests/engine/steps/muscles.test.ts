import { describe, expect, it } from 'vitest';
import { groundOf } from '#core/engine/steps/muscles.ts';
import { holdsFor } from '#core/engine/steps/stretch.ts';
import { statementsOf, stepOf } from './lines.ts';
import { factsOf, type Wanted } from './someFacts.ts';

/** Muscles by the ground of a run, holds by the minutes there are, and nothing to roll where all of it hurts. */

const run = { id: 'some:1', startTime: '2026-05-06T06:00:00Z', distance: 10_000 };
const ground = (more: object) => groundOf(factsOf({ run: { ...run, ...more } }));

describe('the ground', () => {
  it('is a climb from more than 20 m on a kilometre where no terrain was told', () => {
    expect(ground({ elevationGain: 201 })).toBe('uphill');
    expect(ground({ elevationGain: 200 })).toBe('flat');
    expect(ground({ elevationGain: 300, terrain: 'flat' })).toBe('flat');
  });

  it('of a treadmill is flat, whatever it counted as climb', () => {
    expect(ground({ elevationGain: 300, surface: 'treadmill' })).toBe('flat');
  });
});

describe('the holds of a stretch', () => {
  it('fill the minutes first, and are longer where two choices fill the same', () => {
    expect(holdsFor(10, 2, 5)).toEqual({ muscles: 5, holds: 2, minutes: 10 });
    expect(holdsFor(6, 2, 3)).toEqual({ muscles: 2, holds: 3, minutes: 6 });
  });
});

describe('rolling', () => {
  it('is left out where every muscle that is rolled hurts', () => {
    const roll = (region: string) =>
      stepOf(factsOf({ session: 'long', reportedPain: { value: 2, region, days: 1, signs: [] } }), 'roll');
    expect(roll('thigh, calf and buttock')).toBeUndefined();
    expect(roll('thigh and calf')?.muscles).toEqual(['glutes']);
  });
});

describe('a warm-up', () => {
  it('is left out by who set it to nothing', () => {
    const warmUp = (warmUpEasy: number) => stepOf(factsOf({ profile: { thresholds: { warmUpEasy } } }), 'warmUp');
    expect([warmUp(0), warmUp(1)?.dose.minutes]).toEqual([undefined, 1]);
  });
});

describe('limits that lie out of bounds', () => {
  const ignored = (thresholds: Record<string, number>) =>
    statementsOf(factsOf({ profile: { thresholds } } satisfies Wanted)).find(({ text }) =>
      text.key.startsWith('caution.thresholds'),
    )?.text;

  it('are named as far as they are ours, and counted where none is', () => {
    const names = { list: [{ text: { key: 'threshold.fluidPerHour' } }] };
    expect(ignored({ fluidPerHour: 2, nonsense: 1 })).toEqual({ key: 'caution.thresholds', params: { names } });
    expect(ignored({ nonsense: 1 })).toEqual({ key: 'caution.thresholds.unknown', params: { count: 1 } });
  });
});
