import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/engine/facts.ts';
import { statementsOf, stepOf } from './lines.ts';
import { about, factsOf, type Wanted } from './someFacts.ts';

/** Drinking exactly at the limits, and what its numbers are said to come from. */

const next = (hours: number) => ({ hours, kind: 'easy', certainty: 'asked' }) as const;
const hydrate = (wanted: Wanted) => stepOf(factsOf(wanted), 'hydrate');
const keys = (wanted: Wanted) => hydrate(wanted)?.detail?.map(({ key }) => key) ?? [];
const cautions = (wanted: Wanted) => statementsOf(factsOf(wanted)).map(({ text }) => text.key);
const sweat = (litres: number, method: 'measured' | 'estimated', hours = 1): NonNullable<Facts['sweat']> => ({
  method,
  hours,
  ...about(litres),
});
const weighed = (before: number, after: number, drunk = 0) => ({
  weights: { before, after, drunk, urine: 0 },
  sweat: sweat(before - after + drunk, 'measured'),
});

describe('an amount that replaces a weighed loss', () => {
  const wanted = { minutes: 75, ...weighed(70, 68.6, 0.5), nextSession: next(20) };

  it('gives its sources and all that it was worked out from', () => {
    const [why] = hydrate(wanted)?.reasons ?? [];
    expect([why?.rule, why?.grade]).toEqual(['hydrate.replace', 'some']);
    expect(why?.sources).toEqual(['thomas2016', 'shirreffs1996', 'dge2020']);
    expect(why?.inputs).toEqual({
      before: { value: 70, certainty: 'asked', unit: 'kg' },
      after: { value: 68.6, certainty: 'asked', unit: 'kg' },
      lostOfBodyMass: { value: 2, certainty: 'asked', unit: '%' },
      sweat: { value: 1.9, certainty: 'asked', unit: 'l' },
      temperature: { value: null, certainty: 'missing' },
      hoursToNextSession: { value: 20, certainty: 'asked', unit: 'h' },
    });
  });

  it('counts what the body lost, not what was sweated and drunk on the way', () => {
    expect(hydrate(wanted)?.dose.fluid).toEqual({ low: 1.75, high: 2.1 });
  });

  it('is told before a session within a day, not a full day ahead', () => {
    expect(hydrate({ ...wanted, nextSession: next(23.9) })?.text.key).toBe('hydrate.replace');
    expect(hydrate({ ...wanted, nextSession: next(24) })?.text.key).toBe('hydrate.thirst');
  });
});

describe('the limits of drinking', () => {
  it('worry about drinking too much over four hours, not at four', () => {
    const run = { id: 'some:1', startTime: '2026-05-06T06:00:00Z', distance: 40_000 };
    const after = (minutes: number) => keys({ minutes, run, sweat: sweat(4, 'estimated') });
    expect(after(240)).not.toContain('hydrate.long');
    expect(after(241)).toContain('hydrate.long');
  });

  it('worry about more than one and a half litres an hour, not about exactly that', () => {
    const after = (drunk: number, minutes = 120) => cautions({ minutes, ...weighed(70, 69.5, drunk) });
    expect(after(3.2)).toContain('caution.overdrinking.amber');
    expect(after(3)).not.toContain('caution.overdrinking.amber');
    expect(after(2.1, 84)).not.toContain('caution.overdrinking.amber');
  });

  it('warn of a loss of more than 3 % and of more than 5 %, not of exactly as much, however the weights divide', () => {
    const lost = (before: number, after: number) =>
      cautions(weighed(before, after)).filter((key) => key.startsWith('caution.dry'));
    for (const [before, after] of [
      [50, 48.5],
      [100, 97],
      [80, 77.6],
    ] as const)
      expect(lost(before, after)).toEqual([]);
    for (const [before, after] of [
      [80, 77.5],
      [60, 57],
      [80, 76],
      [62, 58.9],
    ] as const)
      expect(lost(before, after)).toEqual(['caution.dry']);
    expect(lost(62, 58.8)).toEqual(['caution.dry.severe']);
  });

  it('rise in heat only above one and a half litres of sweat in an hour', () => {
    const weather = { temperature: 30, humidity: 50, wbgt: 28, hot: true };
    const limit = (litres: number, hours: number) =>
      hydrate({ ...weighed(70, 68), sweat: sweat(litres, 'measured', hours), weather })?.dose.fluidPerHourMax;
    expect([limit(3, 2), limit(3.1, 2), limit(1.8, 0)]).toEqual([0.8, 1, 0.8]);
  });

  it('put nothing off to the morning where no amount is known', () => {
    const noLoss = { weights: { before: 70, after: 68.6, drunk: 0, urine: 1.8 }, sweat: null };
    expect(keys(noLoss)).toContain('hydrate.unknown');
    expect(keys(noLoss)).not.toContain('hydrate.onWaking');
  });

  it('name no sodium where nothing was sweated', () => {
    expect(hydrate({ minutes: 100, sweat: sweat(0, 'estimated') })?.dose).not.toHaveProperty('sodium');
  });
});
