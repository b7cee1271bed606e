import type { Dose, Reason, Step, Text, TextParam } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { overdrinkingRisk } from './drinking.ts';
import { choosePlates } from './foodChoice.ts';
import { limitsOf, saltIsBarred, triageLeaves, type Limits } from './limits.ts';
import { input, reason } from './reason.ts';
import { dayOf, hoursToNext, refuelAmounts, servingOf, type RefuelAmounts } from './refuelAmounts.ts';
import { hour, hoursSince, step } from './step.ts';

/** Hours from the end of the run in which a tier asks to eat. */
const hoursOf = { R0: 4, R1: 2, R2: 2, R3: 4 } as const;
/** After these the day's meals have taken over. */
const lastHours = 12;

/** A serving of the size that studies gave adults, to find foods where amounts are not shown or not known: g. */
const usualServing = { protein: 20, carbohydrate: 60, usual: true };

/** A plate with no more sodium than this is not salty, mg. */
const littleSalt = 300;

/** Who must not drink more eats what brings little water with it, ml. */
const littleFluid = 250;

/** Whose care team has the word on what is eaten: no portions and no foods from us. */
const byCareTeam = ({ profile }: Facts) => profile.health?.diabetes === true || profile.health?.kidneyDisease === true;

function platesFor(facts: Facts, amounts: RefuelAmounts, limits: Limits): string[][] {
  const serving = servingOf(amounts);
  const known = !limits.numbers && serving !== null && serving > 0 && amounts.protein !== null;
  const target = known ? { protein: amounts.protein ?? 0, carbohydrate: serving } : usualServing;
  const near = hoursToNext(facts) < 8;
  const day = new Date(facts.runStart).toISOString().slice(0, 10);
  const wanted = {
    ...target,
    ...(near ? { fatMax: 20 } : {}),
    ...(saltIsBarred(facts.profile) ? { sodiumMax: littleSalt } : {}),
    ...(overdrinkingRisk(facts) === 'red' ? { fluidMax: littleFluid } : {}),
  };
  return choosePlates(wanted, facts.profile.diet ?? {}, `${facts.run.id}:${day}`);
}

function doseOf(amounts: RefuelAmounts, limits: Limits): Dose {
  if (amounts.tier === 'R0') return {};
  const carbohydrate = servingOf(amounts);
  return {
    ...(limits.carbohydrate || carbohydrate === null ? {} : { carbohydrate }),
    ...(limits.protein || amounts.protein === null ? {} : { protein: amounts.protein }),
  };
}

const grams = (value: number): TextParam => ({ value, unit: 'g' });

/** The line: as exact as the runner's mass, limits and the hour allow. */
function lineOf(facts: Facts, amounts: RefuelAmounts, dose: Dose, late: boolean): Text {
  if (hoursSince(facts) >= lastHours) return { key: 'refuel.over' };
  if (amounts.tier === 'R0') return { key: late ? 'refuel.normal.late' : 'refuel.normal' };
  const { protein, carbohydrate } = dose;
  if (protein !== undefined && carbohydrate !== undefined) {
    const params = { protein: grams(protein), carbohydrate: grams(carbohydrate) };
    if (late) return { key: 'refuel.nextMeal', params };
    if (amounts.tier !== 'R3') return { key: 'refuel.serving', params };
    const { low, high } = amounts.carbohydrate ?? { low: carbohydrate, high: carbohydrate };
    return { key: 'refuel.hourly', params: { ...params, carbohydrate: { low, high, unit: 'g' } } };
  }
  if (protein !== undefined) return { key: 'refuel.proteinOnly', params: { protein: grams(protein) } };
  if (carbohydrate !== undefined) {
    return { key: 'refuel.carbohydrateOnly', params: { carbohydrate: grams(carbohydrate) } };
  }
  if (byCareTeam(facts)) return { key: 'refuel.careTeam' };
  return {
    key: late ? 'refuel.portions.late' : amounts.tier === 'R3' ? 'refuel.portions.often' : 'refuel.portions',
  };
}

function detailOf(facts: Facts, amounts: RefuelAmounts, limits: Limits, late: boolean): Text[] {
  if (hoursSince(facts) >= lastHours) return [];
  const details: Text[] = [];
  if (facts.profile.health?.diabetes === true) details.push({ key: 'refuel.diabetes' });
  else if (amounts.tier === 'R0')
    details.push(...(facts.profile.health?.illness === true ? [] : [{ key: 'refuel.normal.detail' }]));
  else if (amounts.tier === 'R3') details.push({ key: 'refuel.near' });
  else if (hoursToNext(facts) < 24) details.push({ key: 'refuel.withinDay' });
  else if (late) details.push({ key: 'refuel.daily' });
  else details.push({ key: facts.nextSession?.certainty === 'asked' ? 'refuel.noHurry' : 'refuel.noHurry.unknown' });
  const band = limits.carbohydrate || (amounts.tier !== 'R2' && amounts.tier !== 'R3') ? null : dayOf(facts);
  if (band !== null) details.push({ key: 'refuel.day', params: { carbohydrate: { ...band, unit: 'g' } } });
  if (facts.profile.health?.kidneyDisease === true) details.push({ key: 'refuel.kidney' });
  const shown = !limits.numbers && amounts.protein === null && amounts.tier !== 'R0';
  if (shown && !limits.carbohydrate && !limits.protein) {
    details.push({
      key: 'refuel.perKg',
      params: { protein: amounts.perKg.protein, carbohydrate: amounts.perKg.carbohydrate },
    });
  }
  return details;
}

function reasonsOf(facts: Facts, amounts: RefuelAmounts): [Reason, ...Reason[]] {
  const tier = reason(facts, {
    rule: 'refuel.tier',
    inputs: {
      load: input(facts.load?.value, 'estimated'),
      minutes: input(Math.round(facts.minutes), 'read', 'min'),
      hoursToNextSession: input(facts.nextSession?.hours, facts.nextSession?.certainty ?? 'missing', 'h'),
    },
    sources: ['houseRefuel', 'burke2011', 'aragon2013'],
    grade: 'ourEstimate',
  });
  if (amounts.tier === 'R0') return [tier];
  const quiet = limitsOf(facts.profile).numbers;
  const amount = reason(facts, {
    rule: quiet ? 'refuel.quiet' : 'refuel.amount',
    inputs: {
      bodyMass: input(facts.profile.bodyMass, 'asked', 'kg'),
      age: input(facts.profile.age, 'asked'),
    },
    threshold: amounts.proteinThreshold,
    sources: amounts.proteinThreshold === 'refuelProteinFrom65' ? ['thomas2016', 'moore2015'] : ['thomas2016'],
    grade: 'some',
  });
  const ratio = reason(facts, {
    rule: 'refuel.ratio',
    threshold: 'refuelCarbohydrate',
    sources: ['burke2011', 'alghannam2018', 'houseRefuel'],
    grade: 'convention',
  });
  const foods = reason(facts, {
    rule: 'refuel.foods',
    sources: ['usdaSr28', 'houseFoods'],
    grade: 'ourEstimate',
  });
  const plates = byCareTeam(facts) ? [] : [foods];
  const limits = limitsOf(facts.profile);
  const shown = [...(quiet || !limits.protein ? [amount] : []), ...(limits.carbohydrate ? [] : [ratio]), ...plates];
  return [tier, ...shown];
}

/**
 * What to eat after the run: four tiers by load, length and the gap to the next session, in grams where a body mass is
 * known, else in portions, with real foods that fit the diet. Opened late it becomes the next meal.
 */
export function refuel(facts: Facts): Step[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const limits = limitsOf(facts.profile);
  const amounts = refuelAmounts(facts);
  // Hourly servings end when the next session begins.
  const end = facts.runEnd + Math.min(hoursOf[amounts.tier], hoursToNext(facts)) * hour;
  const late = facts.now >= end;
  const over = hoursSince(facts) >= lastHours;
  const dose = over ? {} : doseOf(amounts, limits);
  const foods = over || amounts.tier === 'R0' || byCareTeam(facts) ? [] : platesFor(facts, amounts, limits);
  return [
    step(facts, {
      kind: 'refuel',
      from: facts.runEnd,
      until: late ? facts.runEnd + lastHours * hour : end,
      text: lineOf(facts, amounts, dose, late),
      detail: detailOf(facts, amounts, limits, late),
      reasons: reasonsOf(facts, amounts),
      dose,
      ...(foods.length > 0 ? { foods, alternatives: [{ key: 'refuel.label' }] } : {}),
    }),
  ];
}
