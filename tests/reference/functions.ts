import * as z from 'zod/mini';
import { painSigns } from '#core/run/checkIn.ts';
import { coldGate } from '#core/engine/formulas/coldGate.ts';
import {
  coolDownBase,
  coolDownMinutes,
  rollSeconds,
  stretchSeconds,
  warmUpBase,
  warmUpMinutes,
} from '#core/engine/formulas/doses.ts';
import { domsRisk } from '#core/engine/formulas/domsRisk.ts';
import { loadOfEffort, sessionEffort } from '#core/engine/formulas/effortLoad.ts';
import {
  acsmEnergy,
  acsmOxygen,
  gradeFactor,
  keytelEnergy,
  minettiCost,
  minettiEnergy,
} from '#core/engine/formulas/energyCost.ts';
import { atReserve, defaultThreshold, drift, driftClass, maximumEstimates } from '#core/engine/formulas/heartRate.ts';
import { heatIndex, wbgt, wbgtFlag, wbgtInSun, wbgtWithoutSun, wetBulb } from '#core/engine/formulas/heat.ts';
import { loadOfPace, thresholdPaceOf, vdot } from '#core/engine/formulas/pace.ts';
import { painTriage } from '#core/engine/formulas/painTriage.ts';
import { recovery } from '#core/engine/formulas/recovery.ts';
import { dailyCarbohydrate, ratioSnack, refuelTargets } from '#core/engine/formulas/refuel.ts';
import { overdrinking, rehydration } from '#core/engine/formulas/rehydration.ts';
import { bedtime, caffeineHours, sleepTarget } from '#core/engine/formulas/sleep.ts';
import { sorenessRule } from '#core/engine/formulas/sorenessRules.ts';
import { spike } from '#core/engine/formulas/spike.ts';
import { bodySurface, sodiumLoss, sweatMeasured, sweatRate, sweatRateAtSpeed } from '#core/engine/formulas/sweat.ts';
import { fitnessFatigueForm, hardDaysInARow, monotonyStrain, rampRate } from '#core/engine/formulas/training.ts';
import { edwards, loadOfTrimp, trimp, trimpOfStream } from '#core/engine/formulas/trimp.ts';

const n = z.number();
const optional = z.optional(n);
const nullable = z.optional(z.nullable(n));
const flag = z.optional(z.boolean());
const sex = z.enum(['female', 'male', 'unspecified']);
const loads = z.array(n);
const air = z.object({ tC: n, rh: n });
const bounds = (i: { hrRest: number; hrMax: number }) => ({ rest: i.hrRest, max: i.hrMax });

/** How a reference function asks the engine's: the names of its inputs, and ours. */
function fn<T>(input: z.core.$ZodType<T>, run: (input: T) => unknown): (input: unknown) => unknown {
  return (given) => run(z.parse(input, given));
}

const refuelUnits = { R0: 'next normal meal', R1: 'g within 2 h', R2: 'g within 1-2 h', R3: 'g/h for 4 h' };

/** Reference functions by name. The reference's argument names and words stop here. */
export const functions: Record<string, (input: unknown) => unknown> = {
  trimpBanister: fn(z.object({ minutes: n, hr: n, hrRest: n, hrMax: n, sex }), (i) => trimp(i.minutes, i.hr, bounds(i), i.sex)),
  trimpStream: fn(z.object({ samples: z.array(z.tuple([n, n])), hrRest: n, hrMax: n, sex }), (i) =>
    trimpOfStream(i.samples, bounds(i), i.sex),
  ),
  trimpEdwards: fn(z.object({ minutesInZones: loads }), (i) => edwards(i.minutesInZones)),
  sessionRpe: fn(z.object({ rpe: n, minutes: n }), (i) => sessionEffort(i.rpe, i.minutes)),
  loadFromRpe: fn(z.object({ rpe: n, minutes: n }), (i) => loadOfEffort(i.rpe, i.minutes)),
  hrTss: fn(z.object({ minutes: n, hr: n, hrRest: n, hrMax: n, lthr: n, sex }), (i) =>
    loadOfTrimp(trimp(i.minutes, i.hr, bounds(i), i.sex), bounds(i), i.lthr, i.sex),
  ),
  rTss: fn(z.object({ minutes: n, gradedPaceSecPerKm: n, thresholdPaceSecPerKm: n }), (i) =>
    loadOfPace(i.minutes, i.gradedPaceSecPerKm, i.thresholdPaceSecPerKm),
  ),
  acsmRunningVo2: fn(z.object({ speedMPerMin: n, grade: n }), (i) => acsmOxygen(i.speedMPerMin, i.grade)),
  acsmKcal: fn(z.object({ speedMPerMin: n, massKg: n, minutes: n }), (i) => acsmEnergy(i.speedMPerMin, i.massKg, i.minutes)),
  minettiCost: fn(z.object({ grade: n }), (i) => minettiCost(i.grade)),
  minettiKcalFromTotals: fn(z.object({ distanceM: n, gainM: n, lossM: n, massKg: n }), (i) =>
    minettiEnergy(i.distanceM, i.gainM, i.lossM, i.massKg),
  ),
  gradeFactor: fn(z.object({ grade: n }), (i) => gradeFactor(i.grade)),
  keytelKcal: fn(z.object({ minutes: n, hr: n, massKg: n, age: n, sex: z.enum(['female', 'male']) }), (i) =>
    keytelEnergy(i.minutes, i.hr, i.massKg, i.age, i.sex),
  ),
  hrMaxEstimates: fn(z.object({ age: n }), (i) => maximumEstimates(i.age)),
  karvonenTarget: fn(z.object({ hrRest: n, hrMax: n, fraction: n }), (i) => atReserve(i.hrRest, i.hrMax, i.fraction)),
  defaultLthr: fn(z.object({ hrRest: n, hrMax: n }), (i) => defaultThreshold(i.hrRest, i.hrMax)),
  decouplingPct: fn(z.object({ speed1: n, hr1: n, speed2: n, hr2: n }), (i) =>
    drift({ speed: i.speed1, heartRate: i.hr1 }, { speed: i.speed2, heartRate: i.hr2 }),
  ),
  driftClass: fn(z.object({ decouplingPct: n }), (i) => driftClass(i.decouplingPct)),
  vdot: fn(z.object({ metres: n, seconds: n }), (i) => vdot(i.metres, i.seconds)),
  thresholdPace: fn(z.object({ vdot: n, fraction: optional }), (i) => thresholdPaceOf(i.vdot, i.fraction)),
  domsRisk: fn(
    z.object({
      drop: optional,
      max42: nullable,
      dist: optional,
      longest30: nullable,
      min_threshold: optional,
      days_off: optional,
      race_km: optional,
    }),
    (i) =>
      domsRisk({
        drop: i.drop ?? 0,
        largestDrop: i.max42 ?? null,
        distance: i.dist ?? 0,
        longest: i.longest30 ?? null,
        hardMinutes: i.min_threshold ?? 0,
        daysOff: i.days_off ?? 0,
        raceDistance: i.race_km ?? 0,
      }),
  ),
  fitnessFatigueForm: fn(z.object({ dailyLoads: loads, tauFitness: optional, tauFatigue: optional, seed: optional }), (i) => {
    const form = fitnessFatigueForm(i.dailyLoads, i.tauFitness, i.tauFatigue, i.seed);
    return {
      ctl: form.fitness,
      atl: form.fatigue,
      formToday: form.formToday,
      formTomorrow: form.formTomorrow,
    };
  }),
  rampRate: fn(z.object({ ctl7dAgo: n, ctlNow: n }), (i) => rampRate(i.ctl7dAgo, i.ctlNow)),
  monotonyStrain: fn(z.object({ week: loads, cap: optional }), (i) => monotonyStrain(i.week, i.cap)),
  sessionSpike: fn(z.object({ distanceKm: n, runs30dKm: loads }), (i) => {
    const { ratio, band, hazard } = spike(i.distanceKm, i.runs30dKm);
    return { ratio, band, publishedHRR: hazard };
  }),
  consecutiveHardDays: fn(z.object({ dailyLoads: loads, hardThreshold: optional }), (i) => ({
    consecutiveHard: hardDaysInARow(i.dailyLoads, i.hardThreshold),
  })),
  recoveryEstimate: fn(
    z.object({
      load: nullable,
      mins: n,
      thr_min: optional,
      high_min: optional,
      rpe: nullable,
      cho_g: nullable,
      kg: nullable,
      doms_p: optional,
      age: optional,
      sleep_h: optional,
      hot: flag,
      deficit_pct: optional,
      form: optional,
      carry: optional,
      race_km: optional,
    }),
    (i) => {
      const result = recovery({
        load: i.load ?? null,
        minutes: i.mins,
        thresholdMinutes: i.thr_min ?? 0,
        highMinutes: i.high_min ?? 0,
        effort: i.rpe ?? null,
        carbohydratePerKg: typeof i.cho_g === 'number' && typeof i.kg === 'number' ? i.cho_g / i.kg : null,
        domsPoints: i.doms_p ?? 0,
        age: i.age,
        sleepHours: i.sleep_h,
        hotOrDry: i.hot === true || (i.deficit_pct ?? 0) > 2,
        form: i.form,
        hoursLeft: i.carry,
        raceDistance: i.race_km,
      });
      return {
        // The cases print hours with two decimals.
        components: Object.fromEntries(
          Object.entries(result.windows).map(([name, hours]) => [name, Math.round(hours * 100) / 100]),
        ),
        intensityClass: result.intensity,
        limiting: result.longest,
        multiplier: result.multiplier,
        hoursHard: result.hardHours,
        hoursEasy: result.easyHours,
      };
    },
  ),
  refuelPlan: fn(z.object({ kg: n, load: n, mins: n, gap_h: n, age: optional }), (i) => {
    const { tier, protein, carbohydrate } = refuelTargets(i.kg, i.load, i.mins, i.gap_h, i.age);
    return { tier, protein_g: protein ?? 0, carb_g: carbohydrate ?? [0, 0], unit: refuelUnits[tier] };
  }),
  dailyCarbRange: fn(z.object({ kg: n, hoursToday: n }), (i) => dailyCarbohydrate(i.kg, i.hoursToday)),
  seedRatio: fn(z.object({ kg: n, proteinPerKg: n, ratio: n }), (i) => {
    const { protein, carbohydrate, carbohydratePerKg } = ratioSnack(i.kg, i.proteinPerKg, i.ratio);
    return { protein_g: protein, carb_g: carbohydrate, carbPerKg: carbohydratePerKg };
  }),
  bsaDuBois: fn(z.object({ massKg: n, heightCm: n }), (i) => bodySurface(i.massKg, i.heightCm)),
  sweatRateEstimate: fn(z.object({ massKg: n, heightCm: n, kcalPerHour: n, airTempC: n }), (i) =>
    sweatRate(i.massKg, i.heightCm, i.kcalPerHour, i.airTempC),
  ),
  sweatRateFromSpeed: fn(z.object({ massKg: n, heightCm: n, speedKmH: n, airTempC: n }), (i) =>
    sweatRateAtSpeed(i.massKg, i.heightCm, i.speedKmH, i.airTempC),
  ),
  sweatRateMeasured: fn(z.object({ preKg: n, postKg: n, drankL: n, urineL: n, minutes: n, kcal: nullable }), (i) => {
    const weights = { before: i.preKg, after: i.postKg, drunk: i.drankL, urine: i.urineL };
    const { loss, rate } = sweatMeasured(weights, i.minutes, i.kcal ?? null);
    return { lossL: loss, rateLPerH: rate };
  }),
  sodiumLossMg: fn(z.object({ sweatL: n, naMmolPerL: optional }), (i) => sodiumLoss(i.sweatL, i.naMmolPerL)),
  rehydrationFromMass: fn(z.object({ preKg: n, postKg: n }), (i) => {
    const { deficit, percent, fluid, hours, advice } = rehydration(i.preKg, i.postKg);
    return { deficitKg: deficit, pct: percent, fluidL: fluid, hoursMin: hours, advice };
  }),
  overdrinkingGuard: fn(
    z.object({
      preKg: optional,
      postKg: optional,
      durationH: n,
      paceSecPerKm: optional,
      nsaid: flag,
      drankLPerH: optional,
    }),
    (i) =>
      overdrinking({
        before: i.preKg,
        after: i.postKg,
        hours: i.durationH,
        pace: i.paceSecPerKm,
        painkillers: i.nsaid,
        drunkPerHour: i.drankLPerH,
      }),
  ),
  heatIndexC: fn(air, (i) => heatIndex(i.tC, i.rh)),
  wetBulbStull: fn(air, (i) => wetBulb(i.tC, i.rh)),
  wbgtShadeApprox: fn(air, (i) => {
    const value = wbgtInSun(i.tC, i.rh);
    return { wbgt: value, flag: wbgtFlag(value) };
  }),
  wbgtNoSun: fn(air, (i) => {
    const value = wbgtWithoutSun(i.tC, i.rh);
    return { wbgt: value, flag: wbgtFlag(value) };
  }),
  wbgtIso7243: fn(z.object({ twb: n, tg: n, tdb: nullable }), (i) => wbgt(i.twb, i.tg, i.tdb ?? null)),
  sleepTarget: fn(z.object({ age: n, load: n, debt_h: optional }), (i) => sleepTarget(i.age, i.load, i.debt_h ?? 0)),
  bedtime: fn(z.object({ wake: z.string(), targetHours: n, latencyMin: n }), (i) => bedtime(i.wake, i.targetHours, i.latencyMin)),
  caffeineCutoffHours: fn(z.object({ mg: n }), (i) => caffeineHours(i.mg)),
  coldWaterGate: fn(
    z.object({
      raynaud: flag,
      pregnant: flag,
      diabeticNeuropathy: flag,
      heartCondition: flag,
      minor: flag,
      strengthToday: flag,
      domsRisk: z.optional(z.enum(['low', 'moderate', 'high'])),
      nextHardH: nullable,
    }),
    (i) =>
      coldGate({
        barred: [i.raynaud, i.pregnant, i.diabeticNeuropathy, i.heartCondition, i.minor].includes(true),
        strengthToday: i.strengthToday === true,
        domsRisk: i.domsRisk ?? 'low',
        hoursToHard: i.nextHardH ?? null,
      }),
  ),
  coolDownMinutesStillUseful: fn(
    z.object({
      type: z.enum(['easy', 'long', 'tempo', 'intervals', 'race', 'downhill']),
      lastMinutesEasy: n,
    }),
    (i) => coolDownMinutes(coolDownBase[i.type], i.lastMinutesEasy),
  ),
  stretchHoldSeconds: fn(z.object({ muscles: n, holds: n, secondsPerHold: n }), (i) =>
    stretchSeconds(i.muscles, i.holds, i.secondsPerHold),
  ),
  foamRollSeconds: fn(z.object({ muscles: n, secondsPerMuscle: n }), (i) => rollSeconds(i.muscles, i.secondsPerMuscle)),
  warmUpMinutes: fn(
    z.object({ next: z.enum(['easy', 'long', 'tempo', 'intervals', 'race', 'race5k', 'race10k']), tempC: n }),
    (i) => warmUpMinutes(warmUpBase(i.next === 'race5k' || i.next === 'race10k' ? 'race' : i.next), i.tempC),
  ),
  sorenessRule: fn(
    z.object({ when: z.enum(['none', 'warmup', 'warmup-gone-returns', 'day-after-muscle']), persists: flag }),
    (i) => sorenessRule(i.when, i.persists ?? false),
  ),
  painTriage: fn(
    z.object({
      ...Object.fromEntries(painSigns.map((sign) => [sign, flag])),
      weightGainKg: optional,
      durationH: optional,
      sorenessScore: optional,
      painScore: optional,
      painDays: optional,
      bilateral: flag,
      hoursSince: optional,
    }),
    (i) => {
      const signs = new Set(painSigns.filter((sign) => (i as Record<string, unknown>)[sign] === true));
      const row = painTriage({
        signs,
        pain: i.painScore ?? 0,
        days: i.painDays ?? 0,
        soreness: i.sorenessScore ?? 0,
        bilateral: i.bilateral,
        hoursSince: i.hoursSince ?? 0,
        weightGain: i.weightGainKg ?? 0,
        drankMuch: false,
        groin: false,
      });
      return row?.level ?? 'none';
    },
  ),
};
