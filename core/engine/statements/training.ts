import type { Statement } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { driftClass } from '../formulas/heartRate.ts';
import { formFrom } from '../history/entry.ts';
import { fitnessFrom } from '../history/training.ts';
import { heartRateSpeaks } from '../measure/heartRates.ts';
import { limitsOf } from '../steps/limits.ts';
import { input } from '../steps/reason.ts';
import { statement } from './statement.ts';

/** Training is no subject where something speaks against running. */
const coached = (facts: Facts) => !limitsOf(facts.profile).coaching && facts.withheld === null;

/** Fitness, fatigue and form of the day, or that we are still learning. */
export function formStatement(facts: Facts): Statement[] {
  const { form, knownDays } = facts.training;
  if (!coached(facts) || knownDays === 0) return [];
  const parts = { rule: 'training.form', sources: ['coggan2003'] as const, grade: 'convention' as const };
  const days = input(knownDays, 'read');
  if (form === null) {
    return [
      statement(facts, { key: 'training.learning', params: { days: formFrom - knownDays } }, { ...parts, inputs: { days } }),
    ];
  }
  const [fitness, fatigue, balance] = [form.fitness, form.fatigue, form.form].map(Math.round) as [number, number, number];
  const inputs = { days, fitness: input(fitness, 'estimated'), fatigue: input(fatigue, 'estimated') };
  const key = knownDays < fitnessFrom ? 'training.formEarly' : 'training.form';
  return [statement(facts, { key, params: { form: balance, fitness, fatigue } }, { ...parts, inputs })];
}

/** Days that are all alike: from 1.5 a word, from 2 a clearer one. */
export function weekStatement(facts: Facts): Statement[] {
  const { week } = facts.training;
  if (week === null || week.monotony < 1.5 || !coached(facts)) return [];
  const inputs = {
    monotony: input(Math.round(week.monotony * 10) / 10, 'estimated'),
    strain: input(Math.round(week.strain), 'estimated'),
  };
  return [
    statement(
      facts,
      { key: week.monotony >= 2 ? 'training.monotonous' : 'training.alike' },
      {
        rule: 'training.week',
        inputs,
        sources: ['foster1998'],
        grade: 'weak',
      },
    ),
  ];
}

/** Heart rate that rose for the same pace: several things do that, and none of them is diagnosed. */
export function driftStatement(facts: Facts): Statement[] {
  if (facts.drift === null || !coached(facts) || !heartRateSpeaks(facts.profile)) return [];
  const found = driftClass(facts.drift);
  if (found === 'coupled') return [];
  const percent = Math.round(facts.drift);
  return [
    statement(
      facts,
      { key: `drift.${found}`, params: { percent: { value: percent, unit: '%' } } },
      {
        rule: 'drift',
        inputs: { drift: input(percent, 'estimated', '%') },
        sources: ['frielDrift', 'coyle2001'],
        grade: 'weak',
      },
    ),
  ];
}
