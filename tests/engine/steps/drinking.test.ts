import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/engine/facts.ts';
import { statementsOf, stepOf } from './lines.ts';
import { about, factsOf } from './someFacts.ts';

const next = { hours: 20, kind: 'easy', certainty: 'asked' } as const;
const hydrate = (wanted: Parameters<typeof factsOf>[0]) => stepOf(factsOf(wanted), 'hydrate');
const keys = (wanted: Parameters<typeof factsOf>[0]) => hydrate(wanted)?.detail?.map(({ key }) => key) ?? [];
const cautions = (wanted: Parameters<typeof factsOf>[0]) => statementsOf(factsOf(wanted)).map(({ text }) => text.key);
const sweat = (litres: number, method: 'measured' | 'learned' | 'estimated' = 'estimated'): NonNullable<Facts['sweat']> => ({
  method,
  hours: 1,
  ...about(litres),
});

const weighed = (before: number, after: number, drunk = 0, urine = 0) => {
  const lost = before - after + drunk - urine;
  return { weights: { before, after, drunk, urine }, sweat: lost < 0 ? null : sweat(lost, 'measured') };
};

describe('drinking after a run', () => {
  it('replaces 125–150 % of a weighed loss of 2 % when a run follows within a day', () => {
    const step = hydrate({ minutes: 75, ...weighed(70, 68.6), nextSession: next });
    expect(step?.text.key).toBe('hydrate.replace');
    expect(step?.dose.fluid?.low).toBeCloseTo(1.75, 2);
    expect(step?.dose.fluid?.high).toBeCloseTo(2.1, 2);
  });

  it('leaves the same loss to meals and thirst when no run follows within a day', () => {
    expect(hydrate({ minutes: 75, ...weighed(70, 68.6) })?.text.key).toBe('hydrate.thirst');
    expect(keys({ minutes: 75, ...weighed(70, 68.6) })).toContain('hydrate.enough');
  });

  it('leaves a loss under 1 % to thirst', () => {
    const step = hydrate({ ...weighed(62, 61.5), nextSession: next });
    expect(step?.text.key).toBe('hydrate.thirst');
    expect(step?.dose.fluid?.high).toBeCloseTo(0.5, 2);
  });

  it('replaces nothing where more urine than weight was lost: a drink was left out', () => {
    const wanted = { minutes: 75, ...weighed(70, 68.6, 0, 1.8), nextSession: next };
    expect(hydrate(wanted)?.dose.fluid).toBeUndefined();
    expect(keys(wanted)).toContain('hydrate.unknown');
  });

  it('adds nothing when the runner was no lighter after hours of running', () => {
    const wanted = { minutes: 240, ...weighed(80, 80.3, 2), nextSession: next };
    expect(hydrate(wanted)?.text.key).toBe('hydrate.gained');
    expect(hydrate(wanted)?.dose.fluid).toEqual({ low: 0, high: 0 });
    expect(cautions(wanted)).toContain('caution.overdrinking.red');
  });

  it('tells an estimated loss as a range and never as an order', () => {
    const step = hydrate({ sweat: sweat(1), nextSession: next });
    expect(step?.text.key).toBe('hydrate.thirst');
    expect(step?.detail?.[0]).toEqual({ key: 'hydrate.estimated', params: { range: { low: 0.65, high: 1.35, unit: 'l' } } });
    expect(step?.reasons[0]?.grade).toBe('ourEstimate');
  });

  it('has no amount where nothing is known', () => {
    expect(hydrate({})?.dose).toEqual({ fluidPerHourMax: 0.8 });
    expect(keys({})).toContain('hydrate.unknown');
  });

  it('is thirst alone after more than four hours, however much was sweated', () => {
    const wanted = { minutes: 300, sweat: sweat(4) };
    expect(hydrate(wanted)?.dose.fluid).toBeUndefined();
    expect(keys(wanted)).toContain('hydrate.long');
    expect(cautions(wanted)).toContain('caution.overdrinking.amber');
  });

  it('never asks for more than fits in the hours that are left', () => {
    const fluid = hydrate({ minutes: 120, ...weighed(70, 67.5), nextSession: next, opened: 5 })?.dose.fluid;
    expect(fluid?.high).toBeLessThanOrEqual(0.8);
  });

  it('lets the runner lower the limit of an hour, never raise it', () => {
    expect(hydrate({ profile: { thresholds: { fluidPerHour: 0.5 } } })?.dose.fluidPerHourMax).toBe(0.5);
    expect(hydrate({ profile: { thresholds: { fluidPerHour: 2 } } })?.dose.fluidPerHourMax).toBe(0.8);
    expect(cautions({ profile: { thresholds: { fluidPerHour: 2 } } })).toContain('caution.thresholds');
  });

  it('allows a litre an hour only to those who measured heavy sweat in heat', () => {
    const hot = { temperature: 30, humidity: 50, wbgt: 28, hot: true };
    const heavy = { ...weighed(70, 68), sweat: sweat(1.8, 'measured') };
    expect(hydrate({ ...heavy, weather: hot })?.dose.fluidPerHourMax).toBe(1);
    expect(hydrate(heavy)?.dose.fluidPerHourMax).toBe(0.8);
    expect(hydrate({ sweat: sweat(1.8), weather: hot })?.dose.fluidPerHourMax).toBe(0.8);
  });

  it('names salt as food after a long run, and its amount by the sodium of the sweat', () => {
    const wanted = { minutes: 100, sweat: sweat(1.5), profile: { sweatSodium: 60 } };
    expect(keys(wanted)).toContain('hydrate.salt');
    expect(hydrate(wanted)?.dose.sodium).toBe(2069);
    expect(keys({ ...wanted, profile: { health: { hypertension: true } } })).not.toContain('hydrate.salt');
  });

  it('warns at a loss over 3 % and more plainly over 5 %', () => {
    expect(cautions({ ...weighed(58, 56.2) })).toContain('caution.dry');
    expect(cautions({ ...weighed(60, 56.5) })).toContain('caution.dry.severe');
  });

  it('is over after the hours of drinking on purpose', () => {
    const step = hydrate({ sweat: sweat(1), opened: 8 });
    expect([step?.text.key, step?.state, step?.dose.fluid]).toEqual(['hydrate.over', 'expired', undefined]);
  });
});
