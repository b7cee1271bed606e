import { weatherOf } from '#core/engine/around/weather.ts';
import type { Text } from '#core/engine/contract.ts';
import { sweatMeasured } from '#core/engine/formulas/sweat.ts';
import { energyOf } from '#core/engine/measure/energy.ts';
import { endOf, minutesOf } from '#core/engine/measure/timing.ts';
import { orderedCheckIns, weightsAround } from '#core/engine/reports/checkIns.ts';
import { limitsOf } from '#core/engine/steps/limits.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import type { Run } from '#core/run/run.ts';
import { dayOf, proposal, type LearningFacts, type Proposal } from './proposal.ts';

/** Own runs that must lie within so many °C of each other, as the engine asks before it uses them. */
const enoughRuns = 3;
const nearTemperature = 5;
/** On less time the error of a scale (0.1 kg each way) is a third and more of what is weighed. Ours. */
const leastMinutes = 40;
/** l/h that runners have sweated; beyond lies a slip of the pen (Baker, Sports Med 2017;47:S111–28). */
const [lowest, highest] = [0.2, 4];

interface Measured {
  run: Run;
  rate: number;
  temperature: number;
}

/** @param checkIns in order of time. */
function measuredRun(run: Run, checkIns: readonly CheckIn[], { profile, timeZone }: LearningFacts): Measured[] {
  const minutes = minutesOf(run);
  if (minutes < leastMinutes) return [];
  const weights = weightsAround(checkIns, Date.parse(run.startTime), endOf(run));
  const weather = weights && weatherOf(run, profile, timeZone);
  if (weights === null || weather === null) return [];
  const { rate } = sweatMeasured(weights, minutes, energyOf(run, profile, minutes, null)?.value ?? null);
  return rate >= lowest && rate <= highest
    ? [{ run, rate: Number(rate.toFixed(2)), temperature: Number(weather.temperature.toFixed(1)) }]
    : [];
}

/** Sweat rates of weighed runs, where three and more lie within 5 °C of one of them. None where amounts to drink are left unsaid. */
export function sweatProposal(facts: LearningFacts): Proposal | null {
  const limits = limitsOf(facts.profile);
  if (limits.numbers || limits.fluid) return null;
  const checkIns = orderedCheckIns(facts.checkIns, facts.now);
  const all = facts.runs.flatMap((run) => measuredRun(run, checkIns, facts));
  const near = (one: Measured) => all.filter((other) => Math.abs(other.temperature - one.temperature) <= nearTemperature);
  const usable = all.filter((one) => near(one).length >= enoughRuns);
  const known = facts.profile.sweatRates ?? [];
  const fresh = usable.filter(
    ({ rate, temperature }) => !known.some((one) => one.rate === rate && one.temperature === temperature),
  );
  if (fresh.length === 0) return null;
  const rates = usable.map(({ rate }) => rate);
  const temperatures = usable.map(({ temperature }) => temperature);
  const line = ({ run, rate, temperature }: Measured): Text => ({
    key: 'learning.sweat.run',
    params: {
      day: dayOf(run),
      rate: { value: rate, unit: 'l/h', digits: 2 },
      temperature: { value: temperature, unit: '°C' },
    },
  });
  return proposal(
    {
      about: 'sweatRates',
      patch: { sweatRates: [...known, ...fresh.map(({ rate, temperature }) => ({ rate, temperature }))] },
      value: {
        text: {
          key: 'learning.sweat.value',
          params: {
            rate: { low: Math.min(...rates), high: Math.max(...rates), unit: 'l/h', digits: 2 },
            temperature: { low: Math.min(...temperatures), high: Math.max(...temperatures), unit: '°C' },
          },
        },
      },
      evidence: usable.map(line),
    },
    fresh.map(({ run }) => run.id),
  );
}
