import { sources } from '#core/evidence/sources.ts';
import type { Plan, PlanRequest, Reason } from '#core/engine/contract.ts';
import { deriveFacts } from '#core/engine/deriveFacts.ts';
import type { Facts } from '#core/engine/facts.ts';
import { greenLevels } from '#core/engine/formulas/painTriage.ts';
import { plan, planOf } from '#core/engine/plan.ts';
import { en } from '#core/texts/en/index.ts';
import { hour, iso } from './requests.ts';

/** A request with its plan and what the laws look at in it, made once for all of them. */
export interface Judged {
  request: PlanRequest;
  facts: Facts;
  found: Plan;
  contents: Contents;
}

/** A law: what is wrong with the plan of a request, in words; nothing when it holds. */
export type Law = (judged: Judged) => string | null;

export const judgedBy = (request: PlanRequest, facts: Facts): Judged => {
  const found = planOf(facts);
  return { request, facts, found, contents: collect(found, { texts: [], quantities: [], broken: [] }) };
};
export const judge = (request: PlanRequest): Judged => judgedBy(request, deriveFacts(request));

const sourceIds: ReadonlySet<string> = new Set(sources.map(({ id }) => id));
const bodyUnits = new Set(['kg', 'g', 'mg', 'kcal', 'l', 'l/h']);

/** What a plan holds, whatever its depth: one pass for every law that looks at all of it. */
interface Contents {
  /** Keys of all texts. */
  texts: string[];
  /** Everything with a unit. */
  quantities: { unit: string; value?: unknown }[];
  /** Numbers that are none, and words with one in them, by the name they stand under. */
  broken: string[];
}

function collect(value: object, into: Contents): Contents {
  for (const name in value) {
    const inner = (value as Record<string, unknown>)[name];
    if (typeof inner === 'object') {
      if (inner !== null) collect(inner, into);
    } else if (typeof inner === 'number') {
      if (!Number.isFinite(inner)) into.broken.push(name);
    } else if (typeof inner === 'string') {
      if (name === 'key') into.texts.push(inner);
      else if (name === 'unit') into.quantities.push(value as { unit: string });
      else if (inner.includes('NaN')) into.broken.push(name);
    }
  }
  return into;
}

const minorOrQuiet = ({ profile = {} }: PlanRequest) =>
  profile.quiet === true || profile.health?.eatingDisorderRisk === true || (profile.age ?? 18) < 18;

const coldIsBarred = ({ profile = {} }: PlanRequest) => {
  const { raynaud, pregnant, neuropathy, heartCondition } = profile.health ?? {};
  return (profile.age ?? 18) < 18 || [raynaud, pregnant, neuropathy, heartCondition].includes(true);
};

const clocks = new Map<string, Intl.DateTimeFormat>();
/** Formats are slow to make, so each zone has one. */
function wallTime(at: number, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock.format(at);
}

const linesOf = (found: Plan): { name: string; reasons: Reason[] }[] => [
  ...found.steps.map(({ id, reasons }) => ({ name: id, reasons })),
  ...found.explains.map(({ text, reasons }) => ({ name: text.key, reasons })),
  ...found.cautions.map(({ text, reasons }) => ({ name: text.key, reasons })),
  ...(found.readiness === null ? [] : [{ name: 'readiness', reasons: found.readiness.reasons }]),
];

/** Hours to hard of a changed request; null where there are none. */
const hardOf = (request: PlanRequest) => deriveFacts(request).readiness?.hardHours ?? null;

/**
 * How wide a range is: against its value; of a weighed loss the further side alone, since what is unknown there shifts the value too and scales err
 * by kilograms, not by a share.
 */
function widthOf(range: { value: number; low: number; high: number; method?: string } | null): number | null {
  if (range === null || range.value <= 0) return null;
  const { value, low, high, method } = range;
  return method === 'measured' ? Math.max(high - value, value - low) : (high - low) / value;
}

/** Laws of one plan. */
export const laws: Record<string, Law> = {
  'no plan tells to drink more than the guard'({ found, facts }) {
    const { sweat, weather, weights } = facts;
    const heavy = sweat?.method === 'measured' && sweat.value / sweat.hours > 1.5 && weather?.hot === true;
    for (const { dose } of found.steps) {
      if ((dose.fluidPerHourMax ?? 0) > (heavy ? 1 : 0.8)) return `${dose.fluidPerHourMax} l in an hour`;
      if (dose.fluid === undefined) continue;
      if (dose.fluid.low > dose.fluid.high) return 'a range upside down';
      if (sweat === null && dose.fluid.high > 0) return 'an amount without a loss';
      const deficit = sweat?.method === 'measured' ? 1.5 * Math.max(0, sweat.value) : (sweat?.high ?? 0);
      const most = weights === null ? deficit : Math.max(deficit, 1.5 * Math.max(0, weights.before - weights.after));
      if (dose.fluid.high > most + 0.01) return `${dose.fluid.high} l for a loss of ${sweat?.value}`;
    }
    return null;
  },
  'no numbers of food, drink, energy or weight for minors, in quiet mode, at risk'({ request, found, contents }) {
    if (!minorOrQuiet(request)) return null;
    const told = contents.quantities.find(({ unit, value }) => bodyUnits.has(unit) && value !== null);
    if (told !== undefined) return JSON.stringify(told);
    for (const { id, dose } of found.steps) {
      const { carbohydrate, protein, fluid, sodium } = dose;
      if (carbohydrate ?? protein ?? fluid ?? sodium) return `${id} has an amount`;
    }
    return found.missing.some(({ input }) => input === 'bodyMass') ? 'asks for the weight' : null;
  },
  'no cold for whom it is barred'({ request, found }) {
    return coldIsBarred(request) && found.steps.some(({ kind }) => kind === 'ice') ? 'ice' : null;
  },
  'no hours when triage is not green'({ found }) {
    return found.readiness !== null && !greenLevels.includes(found.triage.level) ? found.triage.level : null;
  },
  'hours come with a reason or not at all'({ found }) {
    if (found.readiness !== null) return null;
    return found.cautions.some(({ text }) => text.key.startsWith('withheld.')) ? null : 'no word on why there are no hours';
  },
  'easy comes no later than hard, both in steps of six hours, within the range'({ found }) {
    if (found.readiness === null) return null;
    const { easyHours, hardHours, range } = found.readiness;
    if (easyHours > hardHours) return `${easyHours} > ${hardHours}`;
    if (easyHours % 6 !== 0 || hardHours % 6 !== 0) return `${easyHours}, ${hardHours}`;
    return range.low <= hardHours && hardHours <= range.high ? null : `${range.low}–${range.high}`;
  },
  'windows never lie before the end of the run'({ found, facts: { runEnd } }) {
    const wrong = found.steps.find(({ window }) => Date.parse(window.from) < runEnd || window.until < window.from);
    return wrong === undefined ? null : wrong.id;
  },
  'lights-out lies between the run and the next wake, and the wake is the one that the runner told'({
    request,
    found,
    facts: { runEnd },
  }) {
    const { wakeTime } = request.profile ?? {};
    const step = found.steps.find(({ kind }) => kind === 'sleep');
    if (wakeTime === undefined || step === undefined) return null;
    const [bed, wake] = [Date.parse(step.dose.bedtime ?? ''), Date.parse(step.window.until)];
    if (!(bed >= runEnd && bed <= wake)) return `${step.dose.bedtime} between ${iso(runEnd)} and ${step.window.until}`;
    if (wake - bed > 14 * hour) return `${(wake - bed) / hour} h in bed`;
    // A wall time that the clocks jump over is met by the one an hour or half of it later.
    const jump = [0, 0.5, 1].map((later) => wallTime(wake - later * hour, request.timeZone));
    return jump.includes(wakeTime) ? null : `wakes at ${jump[0]} and not at ${wakeTime}`;
  },
  'what is drunk on purpose is drunk by lights out, within the limit of each hour'({ found, facts: { runEnd } }) {
    const drink = found.steps.find(({ kind }) => kind === 'hydrate');
    const bedtime = found.steps.find(({ kind }) => kind === 'sleep')?.dose.bedtime;
    if (drink === undefined) return null;
    const until = Date.parse(drink.window.until);
    if (bedtime !== undefined && until > Date.parse(bedtime)) return `${drink.window.until} after ${bedtime}`;
    const most = ((until - runEnd) / hour) * (drink.dose.fluidPerHourMax ?? 0);
    const { fluid } = drink.dose;
    return fluid !== undefined && fluid.high > most + 0.01 ? `${fluid.high} l until ${drink.window.until}` : null;
  },
  'every line has a reason and a source that exists'({ found }) {
    for (const { name, reasons } of linesOf(found)) {
      if (reasons.length === 0) return `${name}: no reason`;
      for (const { rule, sources: ids } of reasons) {
        if (ids.length === 0 || ids.some((id) => !sourceIds.has(id))) return `${name}: ${rule}: ${ids.join()}`;
      }
    }
    return null;
  },
  'every text exists'({ contents }) {
    return contents.texts.find((key) => !(key in en)) ?? null;
  },
  'no number is broken'({ contents }) {
    return contents.broken[0] ?? null;
  },
  'ids of steps are their own'({ found }) {
    const ids = found.steps.map(({ id }) => id);
    return new Set(ids).size === ids.length ? null : ids.join();
  },
  'at most one step is next'({ found }) {
    return found.steps.filter(({ state }) => state === 'next').length <= 1 ? null : 'two';
  },
};

/** Laws of two plans whose requests differ in one thing. */
export const comparisons: Record<string, (request: PlanRequest) => string | null> = {
  'red flags outrank everything'(request) {
    const flag = { at: request.now, kind: 'pain' as const, signs: ['chestPain' as const] };
    const { triage, readiness, steps } = plan({ ...request, checkIns: [...(request.checkIns ?? []), flag] });
    if (triage.level !== 'emergency' || readiness !== null) return triage.level;
    return steps.length === 0 ? null : `still advises ${steps.map(({ id }) => id).join()}`;
  },
  'more effort never shortens the hours'(request) {
    const effort = request.run.perceivedEffort;
    if (effort === undefined) return null;
    const checkIns = (request.checkIns ?? []).filter(({ kind }) => kind !== 'effort');
    const [less, more] = [effort, Math.min(10, effort + 2)].map((perceivedEffort) =>
      hardOf({ ...request, checkIns, run: { ...request.run, perceivedEffort } }),
    );
    return less != null && more != null && more < less ? `${less} → ${more}` : null;
  },
  'a higher heart rate never shortens the hours'(request) {
    const heartRate = request.run.averageHeartRate;
    if (heartRate === undefined) return null;
    const [less, more] = [heartRate, heartRate + 12].map((averageHeartRate) =>
      hardOf({ ...request, run: { ...request.run, averageHeartRate } }),
    );
    return less != null && more != null && more < less ? `${less} → ${more}` : null;
  },
  'more descent never shortens the hours'(request) {
    const [less, more] = [100, 900].map((descent) =>
      hardOf({ ...request, run: { ...request.run, surface: 'trail', streamSummary: { descent } } }),
    );
    return less != null && more != null && more < less ? `${less} → ${more}` : null;
  },
  'a further run never shortens the wait after an earlier one'(request) {
    const { profile, run, timeZone } = request;
    const first = deriveFacts({ profile, run, now: request.now, timeZone });
    if (first.readiness === null) return null;
    const end = first.runEnd + 3 * hour;
    const jog = { id: 'jog', startTime: iso(end), movingTime: 1_200, elapsedTime: 1_200, perceivedEffort: 2 };
    const second = deriveFacts({ profile, run: jog, history: [run], now: iso(end + 2 * hour), timeZone });
    const exact = Date.parse(first.readiness.hardAt) - 6 * hour;
    const wait = second.readiness === null ? Infinity : Date.parse(second.readiness.hardAt);
    return wait < exact ? `${first.readiness.hardAt} → ${second.readiness?.hardAt}` : null;
  },
  'hotter never lowers the upper bound of fluid'(request) {
    const profile = { ...request.profile, sweatRates: undefined };
    const checkIns = (request.checkIns ?? []).filter(({ kind }) => kind !== 'weight');
    const [cool, hot] = [request.run.temperature ?? 12, (request.run.temperature ?? 12) + 7].map((temperature) => {
      const found = plan({ ...request, profile, checkIns, run: { ...request.run, temperature: Math.min(50, temperature) } });
      return found.steps.find(({ kind }) => kind === 'hydrate')?.dose.fluid?.high ?? 0;
    });
    return (hot ?? 0) < (cool ?? 0) ? `${cool} → ${hot}` : null;
  },
  'a later now never lengthens what is left'(request) {
    const checkIns = (request.checkIns ?? []).filter(({ at }) => Date.parse(at) <= Date.parse(request.now));
    const before = deriveFacts({ ...request, checkIns }).readiness;
    const after = deriveFacts({ ...request, checkIns, now: iso(Date.parse(request.now) + 7 * hour) }).readiness;
    if (before === null || after === null) return null;
    return after.hardAt > before.hardAt || after.easyAt > before.easyAt ? `${before.hardAt} → ${after.hardAt}` : null;
  },
  'what is not known never narrows a range'(request) {
    const { profile = {}, run } = request;
    const whole = deriveFacts(request);
    const gaps: [string, PlanRequest][] = [
      ...(['age', 'maxHeartRate', 'restingHeartRate', 'thresholdHeartRate', 'thresholdPace', 'height'] as const).map(
        (name): [string, PlanRequest] => [name, { ...request, profile: { ...profile, [name]: undefined } }],
      ),
      ...(['averageHeartRate', 'perceivedEffort', 'temperature', 'elevationGain', 'elevationLoss', 'distance'] as const).map(
        (name): [string, PlanRequest] => [name, { ...request, run: { ...run, [name]: undefined } }],
      ),
      ['history', { ...request, history: [] }],
    ];
    for (const [name, gap] of gaps) {
      const less = deriveFacts(gap);
      for (const key of ['load', 'sweat'] as const) {
        const [known, unknown] = [widthOf(whole[key]), widthOf(less[key])];
        if (known !== null && unknown !== null && unknown < known - 1e-9) return `${key} without ${name}: ${known} → ${unknown}`;
      }
    }
    return null;
  },
  'the same request gives the same plan, in whatever order its runs and reports come'(request) {
    // Two reports of one kind, at odd milliseconds so that they are never as old as another: the newer counts, wherever it stands.
    const reports = [2, 6].map((value, index) => ({
      at: iso(Date.parse(request.now) - (3 - index) * hour - 7),
      kind: 'soreness' as const,
      value,
    }));
    const given = { ...request, checkIns: [...(request.checkIns ?? []), ...reports] };
    const turned = { ...given, history: request.history?.toReversed() ?? [], checkIns: given.checkIns.toReversed() };
    const copy = JSON.parse(JSON.stringify(given)) as PlanRequest;
    const [one, two, three] = [given, copy, turned].map((each) => JSON.stringify(plan(each)));
    if (one !== two) return 'another plan for a copy';
    return one === three ? null : 'another plan for another order';
  },
};
