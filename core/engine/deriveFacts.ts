import type { Profile } from '#core/profile/profile.ts';
import type { Run } from '#core/run/run.ts';
import type { PlanRequest } from './contract.ts';
import { nextSessionOf } from './around/nextSession.ts';
import { sweatOf } from './around/sweat.ts';
import { weatherOf } from './around/weather.ts';
import type { Facts } from './facts.ts';
import { longerThanUsual, sorenessPeak } from './formulas/sorenessRules.ts';
import { greenLevels } from './formulas/painTriage.ts';
import { entryOf, knownBefore, type Entry } from './history/entry.ts';
import { domsOf, lookBack } from './history/lookBack.ts';
import { orderHistory } from './history/order.ts';
import { trainingOf } from './history/training.ts';
import { trainingHistory, type TrainingHistory } from './history/trainingHistory.ts';
import { assess } from './measure/assess.ts';
import { driftOf } from './measure/drift.ts';
import { sessionOf } from './measure/intensity.ts';
import { noHold } from './readiness/hold.ts';
import { readinessOf } from './readiness/readiness.ts';
import { recoveryOf } from './readiness/recoveryOf.ts';
import { lastSleep, orderedCheckIns, reportedEffort, weightsAround } from './reports/checkIns.ts';
import { painAndTriage } from './reports/pain.ts';
import { reportedSoreness, sorenessCurve, sorenessForecast } from './reports/soreness.ts';

/** Minutes under which a run is too little to advise on. */
export const leastMinutes = 3;

/** Legs that feel like this from two days on have put the damage behind them. */
const fresh = { soreness: 1, hours: 48 };

function withheldFor(profile: Profile, triage: Facts['triage'], minutes: number): Facts['withheld'] {
  const { pregnant, postpartum, illness } = profile.health ?? {};
  if (!greenLevels.includes(triage.level)) return 'triage';
  if (illness === true) return 'illness';
  if (pregnant === true || postpartum === true) return 'pregnancy';
  return minutes < leastMinutes ? 'tooLittle' : null;
}

/** Derives what every step reads. Pure: the same request gives the same facts. */
export function deriveFacts(request: PlanRequest): Facts {
  const { profile = {}, run, history = [], timeZone } = request;
  const { runs, setAside } = orderHistory(history, run, Date.parse(request.now));
  return factsAfter(request, trainingHistory(profile, timeZone, runs), setAside);
}

/** The same from a history that is kept from plan to plan: the costs of one run, not of thousands. */
export function deriveFactsFrom(request: Omit<PlanRequest, 'history'>, history: TrainingHistory): Facts {
  return factsAfter(request, history, { duplicate: [], future: [], later: [] });
}

/** Entries of other runs that began before this one. */
function entriesBefore({ entries }: TrainingHistory, run: Run, start: number): readonly Entry[] {
  const last = entries.findLastIndex((entry) => entry.start < start);
  return entries.slice(0, last + 1).filter((entry) => entry.run.id !== run.id);
}

function factsAfter(request: Omit<PlanRequest, 'history'>, history: TrainingHistory, setAside: Facts['setAside']): Facts {
  const { run, timeZone, profile = {} } = request;
  const now = Date.parse(request.now);
  const start = Date.parse(run.startTime);
  const before = entriesBefore(history, run, start);
  const checkIns = orderedCheckIns(request.checkIns ?? [], now);

  const known = knownBefore(before, start);
  const paged = run.perceivedEffort ?? null;
  const bare = assess(run, profile, known, paged);
  const toldEffort = reportedEffort(checkIns, start, bare.end);
  const found = toldEffort === null ? bare : assess(run, profile, known, toldEffort);
  const { minutes, end, intensity, load, energy } = found;
  const today = entryOf({ ...run, perceivedEffort: found.effort ?? undefined }, before, profile, timeZone);
  const back = lookBack(before, start, today.day);
  const doms = domsOf(found, back);
  const training = trainingOf(before, found, today, back);

  const weather = weatherOf(run, profile, timeZone);
  const weights = weightsAround(checkIns, start, end);
  const told = reportedSoreness(checkIns, start, end);
  const { reportedPain, takenBack, triage } = painAndTriage(checkIns, start, now, told, weights, minutes);
  const curve = sorenessCurve(doms.risk, told);
  const night = lastSleep(checkIns, start);

  const left = before.at(-1)?.hold ?? noHold;
  const dry = weights !== null && (weights.before - weights.after) / weights.before > 0.02;
  const hot = weather?.hot === true;
  const form = training.form?.form ?? null;
  const isFresh = told !== null && told.hours >= fresh.hours && told.value <= fresh.soreness;
  const recovery = recoveryOf(found, {
    domsPoints: isFresh ? 0 : doms.points,
    profile,
    left,
    sleepHours: night ?? undefined,
    hotOrDry: hot || dry,
    form: form ?? undefined,
  });
  const withheld = withheldFor(profile, triage, minutes);
  const ground = { profile, found, recovery, told, doms, sleepHours: night, hot, dry, form, hoursLeft: training.hoursLeft };
  return {
    run,
    profile,
    checkIns,
    now,
    timeZone,
    runStart: start,
    runEnd: end,
    minutes,
    session: sessionOf(run, minutes, found.drop, intensity),
    intensity: intensity.class,
    effort: found.effort === null ? null : { value: found.effort, certainty: toldEffort === null ? 'read' : 'asked' },
    load: minutes < leastMinutes ? null : load.shown,
    felt: load.felt,
    energy,
    carbohydrateUsed: found.carbohydrate,
    drift: driftOf(run, minutes),
    drop: found.drop,
    doms,
    triage,
    readiness: withheld === null ? readinessOf({ ...ground, left, curve }) : null,
    withheld,
    soreness: minutes < leastMinutes ? null : sorenessForecast(doms.risk, told, end),
    longSoreness: told !== null && longerThanUsual(told.value, told.hours, sorenessPeak[doms.risk]),
    reportedSoreness: told,
    reportedPain,
    takenBack,
    lastSleep: night,
    nextSession: nextSessionOf(profile, before, start, end),
    weather,
    sweat: sweatOf(profile, weights, weather, minutes, energy),
    weights,
    training,
    setAside,
  };
}
