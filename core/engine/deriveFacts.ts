import type { PlanRequest } from './contract.ts';
import { bodyOf, thresholdPaceFor } from './derive/body.ts';
import { carbohydrateOf, energyOf } from './derive/energy.ts';
import { day, dropOf, effortOf, largestDrop, loadsOf, longestOf30, minutesOf, orderedHistory, trainingBefore } from './derive/history.ts';
import { hardMinutes, sessionOf } from './derive/intensity.ts';
import { loads } from './derive/load.ts';
import { readinessOf } from './derive/readiness.ts';
import { reportedPain, reportedSoreness, sorenessForecast, triageOf } from './derive/soreness.ts';
import { sweatOf, weatherOf, weightsOf } from './derive/sweat.ts';
import type { Facts } from './facts.ts';
import { domsRisk } from './formulas/domsRisk.ts';
import { greenLevels } from './formulas/painTriage.ts';
import { intensityClass, recovery } from './formulas/recovery.ts';

const hour = 3_600_000;

/** Derives what every step reads. Pure: the same request gives the same facts. */
export function deriveFacts(request: PlanRequest): Facts {
  const { run, timeZone } = request;
  const profile = request.profile ?? {};
  const now = Date.parse(request.now);
  const history = orderedHistory(run, request.history ?? []).kept;
  const checkIns = (request.checkIns ?? [])
    .filter((one) => Date.parse(one.at) <= now)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const runStart = Date.parse(run.startTime);
  const minutes = minutesOf(run);
  const runEnd = runStart + (run.elapsedTime ?? run.timerTime ?? run.movingTime ?? 0) * 1_000;

  const body = bodyOf(profile, run, history);
  const effort = effortOf(run, checkIns);
  const allLoads = loads({ run, profile, body, thresholdPace: thresholdPaceFor(profile, run, history), minutes, effort });
  const coached = !(profile.health?.pregnant || profile.health?.postpartum);
  const load = coached ? (allLoads[0] ?? null) : null;
  const felt = allLoads.find(({ method }) => method === 'effort');
  // Heart rate and effort that differ by more than 40 %: the larger counts for recovery.
  const counted = load && felt && felt.value > load.value * 1.4 ? felt : load;

  const energy = energyOf(run, profile, minutes);
  const carbohydrateUsed = carbohydrateOf(energy, run, body);
  const hard = hardMinutes(run, body, minutes);
  const intensity = intensityClass(hard.threshold, hard.high, effort);
  const drop = dropOf(run);
  const longest = longestOf30(history, runStart);
  const before = history.at(-1);
  const raceDistance = run.race && run.distance !== undefined ? run.distance / 1_000 : 0;
  const doms = domsRisk({
    drop: drop ?? 0,
    largestDrop: largestDrop(history, runStart),
    distance: (run.distance ?? 0) / 1_000,
    longest: longest === null ? null : longest / 1_000,
    hardMinutes: hard.threshold + hard.high,
    daysOff: before ? (runStart - Date.parse(before.startTime)) / day : 0,
    raceDistance,
  });

  const soreness = reportedSoreness(checkIns, runEnd);
  const pain = reportedPain(checkIns, runEnd, now);
  const weights = weightsOf(checkIns, runStart, runEnd);
  const triage = triageOf(pain, soreness, weights, (now - runEnd) / hour);
  const weather = weatherOf(run, profile, localHour(runStart, timeZone));
  const sweat = sweatOf(profile, weights, weather, energy, minutes);
  const facts: Omit<Facts, 'readiness'> = {
    run,
    profile,
    history,
    checkIns,
    now,
    timeZone,
    runStart,
    runEnd,
    minutes,
    session: sessionOf(run, intensity, minutes, drop),
    intensity,
    load,
    energy,
    carbohydrateUsed,
    doms,
    triage,
    soreness: sorenessForecast(doms.risk, soreness, runEnd),
    reportedSoreness: soreness && { value: soreness.value, hours: soreness.hours, regions: soreness.regions },
    reportedPain: pain,
    nextSession: nextSessionOf(request, runEnd),
    weather,
    sweat,
    weights,
  };
  const slept = checkIns.findLast((one) => one.kind === 'sleep' && Date.parse(one.at) >= runStart - day);
  const deficit = weights ? (weights.before - weights.after) / weights.before : 0;
  const isShown = greenLevels.includes(triage.level) && coached && profile.health?.illness !== true;
  const readiness = isShown
    ? readinessOf({
        facts,
        load: counted,
        carbohydrate: carbohydrateUsed,
        recovery: {
          load: counted?.value ?? null,
          minutes,
          thresholdMinutes: hard.threshold,
          highMinutes: hard.high,
          effort,
          carbohydratePerKg: carbohydrateUsed && profile.bodyMass ? carbohydrateUsed.value / profile.bodyMass : null,
          domsPoints: doms.points,
          age: profile.age,
          sleepHours: slept?.kind === 'sleep' ? slept.hours : undefined,
          hotOrDry: weather?.hot === true || deficit > 0.02,
          form: trainingBefore(loadsOf(history, profile, checkIns), runStart).form,
          hoursLeft: hoursLeft(request, history, runStart),
          raceDistance,
        },
      })
    : null;
  return { ...facts, readiness };
}

/** Hours to hard that the run before had left when this one began: its load window alone, by its own numbers. */
function hoursLeft(request: PlanRequest, history: Facts['history'], runStart: number): number {
  const before = history.at(-1);
  if (!before || runStart - Date.parse(before.startTime) > 5 * day) return 0;
  const profile = request.profile ?? {};
  const checkIns = request.checkIns ?? [];
  const [load] = loadsOf([before], profile, checkIns);
  if (!load) return 0;
  const body = bodyOf(profile, before, []);
  const minutes = minutesOf(before);
  const hard = hardMinutes(before, body, minutes);
  const { hardExact } = recovery({
    load: load.load,
    minutes,
    thresholdMinutes: hard.threshold,
    highMinutes: hard.high,
    effort: effortOf(before, checkIns),
    carbohydratePerKg: null,
    domsPoints: 0,
    raceDistance: before.race && before.distance !== undefined ? before.distance / 1_000 : 0,
  });
  const end = load.at + (before.elapsedTime ?? minutes * 60) * 1_000;
  return Math.max(0, hardExact - (runStart - end) / hour);
}

function nextSessionOf({ profile }: PlanRequest, runEnd: number): Facts['nextSession'] {
  const next = profile?.nextSession;
  if (!next) return null;
  const hours = (Date.parse(next.at) - runEnd) / hour;
  return hours > 0 ? { hours, kind: next.kind, certainty: 'asked' } : null;
}

function localHour(instant: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(instant));
}
