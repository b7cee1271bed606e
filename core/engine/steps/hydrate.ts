import type { Dose, Reason, Step, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { sodiumLoss } from '../formulas/sweat.ts';
import { drinking, drinkingEnd, fluidLimit, type Drinking } from './drinking.ts';
import { limitsOf, triageLeaves, type Limits } from './limits.ts';
import { input, reason } from './reason.ts';
import { step } from './step.ts';

/** Salt is worth a word from here on: l of sweat, or minutes, or heat, or a session within 24 h after a long run. */
function saltMatters({ sweat, minutes, weather, nextSession }: Facts): boolean {
  if ((sweat?.value ?? 0) >= 1.5 || minutes > 90) return true;
  return (sweat?.value ?? 0) >= 1 && (weather?.hot === true || (nextSession?.hours ?? 24) < 24);
}

/** The line under which an unmeasured or measured loss is told, by case. */
function lineOf(facts: Facts, { kind, fluid }: Drinking, limits: Limits): Text {
  if (facts.now >= drinkingEnd(facts) && kind !== 'gained') return { key: 'hydrate.over' };
  if (limits.fluid) return { key: kind === 'gained' ? 'hydrate.gained' : 'hydrate.thirst' };
  switch (kind) {
    case 'gained':
      return { key: 'hydrate.gained' };
    case 'replace':
      return {
        key: limits.sodium ? 'hydrate.replace.plain' : 'hydrate.replace',
        params: { fluid: { ...(fluid ?? { low: 0, high: 0 }), unit: 'l' } },
      };
    default:
      return { key: 'hydrate.thirst' };
  }
}

function detailOf(facts: Facts, { kind, weighed, waits }: Drinking, limits: Limits): Text[] {
  const { sweat, profile } = facts;
  if (profile.health?.kidneyDisease === true) return [{ key: 'hydrate.kidney' }];
  if (kind === 'gained') return [{ key: 'hydrate.gained.detail' }];
  if (facts.now >= drinkingEnd(facts)) return [];
  const details: Text[] = [];
  const shown = sweat !== null && !limits.fluid;
  const range = shown ? ({ low: sweat.low, high: sweat.high, unit: 'l' } as const) : undefined;
  if (kind === 'longThirst') details.push({ key: 'hydrate.long' });
  if (kind === 'estimated' && range !== undefined) {
    details.push({
      key: sweat?.method === 'learned' ? 'hydrate.learned' : 'hydrate.estimated',
      params: { range },
    });
  }
  if (kind === 'measuredThirst' && weighed !== null) details.push({ key: 'hydrate.enough' });
  if (kind === 'unknown') details.push({ key: 'hydrate.unknown' });
  if (kind === 'replace' && !limits.fluid) details.push({ key: 'hydrate.counts' });
  if (waits && !limits.fluid) details.push({ key: 'hydrate.onWaking' });
  if (!limits.fluid) {
    details.push({
      key: 'hydrate.limit',
      params: { limit: { value: fluidLimit(facts), unit: 'l', round: 'down' } },
    });
  }
  if (!limits.sodium && saltMatters(facts) && kind !== 'longThirst') details.push({ key: 'hydrate.salt' });
  return details;
}

function doseOf(facts: Facts, { kind, fluid }: Drinking, limits: Limits): Dose {
  if (limits.fluid) return {};
  const over = facts.now >= drinkingEnd(facts);
  const salty = !limits.sodium && !over && saltMatters(facts) && (kind === 'replace' || kind === 'estimated');
  const sodium = Math.round(sodiumLoss(facts.sweat?.value ?? 0, facts.profile.sweatSodium));
  return {
    ...(fluid === null || over ? {} : { fluid }),
    fluidPerHourMax: fluidLimit(facts),
    ...(salty && sodium > 0 ? { sodium } : {}),
  };
}

function reasonsOf(facts: Facts, { kind, weighed }: Drinking, limits: Limits, dose: Dose): [Reason, ...Reason[]] {
  const { sweat, weights, profile, weather } = facts;
  const amounts = !limits.fluid;
  const loss = reason(facts, {
    rule:
      limits.fluid && kind !== 'gained'
        ? 'hydrate.quiet'
        : limits.sodium && kind === 'replace'
          ? 'hydrate.replace.plain'
          : `hydrate.${kind}`,
    inputs: {
      ...(weights === null || !amounts
        ? {}
        : { before: input(weights.before, 'asked', 'kg'), after: input(weights.after, 'asked', 'kg') }),
      ...(weighed === null || !amounts ? {} : { lostOfBodyMass: input(Math.round(weighed.percent * 10) / 10, 'asked', '%') }),
      ...(sweat === null || !amounts
        ? {}
        : {
            sweat: input(Math.round(sweat.value * 100) / 100, sweat.method === 'measured' ? 'asked' : 'estimated', 'l'),
          }),
      temperature: input(weather?.temperature, 'read', '°C'),
      hoursToNextSession: input(facts.nextSession?.hours, facts.nextSession?.certainty ?? 'missing', 'h'),
    },
    sources:
      kind === 'replace'
        ? ['thomas2016', 'shirreffs1996', 'dge2020']
        : kind === 'estimated'
          ? ['houseSweat', 'sawka2007', 'hewButler2015']
          : ['hewButler2015', 'dge2020'],
    grade: kind === 'estimated' ? 'ourEstimate' : kind === 'replace' ? 'some' : 'strong',
  });
  const limit = reason(facts, {
    rule: 'hydrate.guard',
    threshold: 'fluidPerHour',
    sources: ['houseFluidGuard', 'hewButler2015'],
    grade: 'ourEstimate',
  });
  const reasons: [Reason, ...Reason[]] = amounts ? [loss, limit] : [loss];
  if (dose.sodium === undefined) return reasons;
  const salt = reason(facts, {
    rule: 'hydrate.sodium',
    inputs: {
      sweatSodium: input(profile.sweatSodium ?? 36, profile.sweatSodium === undefined ? 'assumed' : 'asked'),
      sodium: input(dose.sodium, 'estimated', 'mg'),
    },
    sources: ['baker2016', 'baker2019', 'dge2020'],
    grade: 'some',
  });
  return [...reasons, salt];
}

/**
 * What to drink in the hours after the run. Thirst leads; an amount is told only where weights were taken and a session
 * follows within a day, a range where it was worked out. Never more than the guard, whatever was lost.
 */
export function hydrate(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const limits = limitsOf(facts.profile);
  const found = drinking(facts);
  const dose = doseOf(facts, found, limits);
  return [
    step(facts, {
      kind: 'hydrate',
      from: facts.runEnd,
      until: drinkingEnd(facts),
      text: lineOf(facts, found, limits),
      detail: detailOf(facts, found, limits),
      reasons: reasonsOf(facts, found, limits, dose),
      dose,
    }),
  ];
}
