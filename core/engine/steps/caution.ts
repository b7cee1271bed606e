import type { SourceId } from '#core/evidence/sources.ts';
import type { HealthFlag } from '#core/profile/profile.ts';
import { ignoredThresholds, threshold, thresholdEntry } from '#core/profile/thresholds.ts';
import type { Statement } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { rehydration } from '../formulas/rehydration.ts';
import { overdrinkingRisk } from './drinking.ts';
import { flagsOf, isMinor, limitsOf, triageLeaves } from './limits.ts';
import { input, reason } from './reason.ts';
import { hoursSince } from './step.ts';

/** What is worth a warning, worded as general information: the runner's own conditions, heat, drinking, a long step up. */

const sourceOfFlag: Partial<Record<HealthFlag, SourceId>> = {
  pregnant: 'acog804',
  postpartum: 'acog804',
  diabetes: 'ada2016',
  eatingDisorderRisk: 'mountjoy2023',
};

/** What we leave out for this runner, and whom to ask instead. */
export function sayLess(facts: Facts): Statement[] {
  if (triageLeaves(facts) === 'nothing') return [];
  const rows: { id: string; source: SourceId | undefined }[] = flagsOf(facts.profile).map((flag) => ({
    id: flag,
    source: sourceOfFlag[flag],
  }));
  if (isMinor(facts.profile)) rows.push({ id: 'minor', source: 'mountjoy2023' });
  return rows.map(({ id, source }) => ({
    text: { key: `caution.${id}` },
    reasons: [
      reason(facts, {
        rule: `sayLess.${id}`,
        inputs: { [id]: input(true, 'asked') },
        sources: source === undefined ? ['houseSayLess'] : ['houseSayLess', source],
        grade: 'convention',
        why: 'why.sayLess',
      }),
    ],
  }));
}

/** Heat on the run: its flag, and the signs to look out for in the first hours. */
export function heat(facts: Facts): Statement[] {
  const { weather } = facts;
  if (triageLeaves(facts) === 'nothing' || weather === null || hoursSince(facts) >= 6) return [];
  const limit = threshold(facts.profile, 'hotWbgt');
  if (weather.wbgt === null ? !weather.hot : weather.wbgt < limit) return [];
  return [
    {
      text: { key: (weather.wbgt ?? 0) > 28 ? 'caution.heat.extreme' : 'caution.heat' },
      reasons: [
        reason(facts, {
          rule: 'caution.heat',
          inputs: {
            temperature: input(weather.temperature, 'read', '°C'),
            humidity: input(weather.humidity, 'read', '%'),
            wbgt: input(weather.wbgt === null ? null : Math.round(weather.wbgt * 10) / 10, 'estimated', '°C'),
          },
          threshold: 'hotWbgt',
          sources: ['armstrong2007', 'bomWbgt', 'stull2011'],
          grade: 'some',
        }),
      ],
    },
  ];
}

/** Too much drunk, or so much lost that it asks for more than thirst. */
export function fluid(facts: Facts): Statement[] {
  if (triageLeaves(facts) === 'nothing' || hoursSince(facts) >= 24) return [];
  const risk = overdrinkingRisk(facts);
  const { weights } = facts;
  const percent = weights === null ? 0 : rehydration(weights.before, weights.after).percent;
  const id = risk !== 'none' ? `overdrinking.${risk}` : percent > 5 ? 'dry.severe' : percent > 3 ? 'dry' : null;
  if (id === null) return [];
  const { numbers: quiet, sodium: noSalt } = limitsOf(facts.profile);
  return [
    {
      text: { key: id === 'dry' && noSalt ? 'caution.dry.plain' : `caution.${id}` },
      reasons: [
        reason(facts, {
          rule: 'caution.fluid',
          inputs: {
            hours: input(Math.round((facts.minutes / 60) * 10) / 10, 'read', 'h'),
            ...(quiet || weights === null ? {} : { lostOfBodyMass: input(Math.round(percent * 10) / 10, 'asked', '%') }),
          },
          sources: ['hewButler2015', 'nata2017', 'houseFluidGuard'],
          grade: 'strong',
        }),
      ],
    },
  ];
}

/** Hours in which a step up is told: until the legs have answered it. */
const stepUpHours = 168;

/** A run much longer than the longest of the 30 days before: the one flag with evidence in runners. */
export function stepUp(facts: Facts): Statement[] {
  const { distance } = facts.run;
  const { ratio, band } = facts.training.spike;
  if (triageLeaves(facts) === 'nothing' || limitsOf(facts.profile).coaching || distance === undefined) return [];
  if (hoursSince(facts) >= stepUpHours || ratio === null || band === 'within' || band === 'unknown') return [];
  return [
    {
      text: { key: 'caution.stepUp', params: { more: { value: Math.round((ratio - 1) * 100), unit: '%' } } },
      reasons: [
        reason(facts, {
          rule: 'caution.stepUp',
          inputs: {
            distance: input(distance / 1000, 'read', 'km'),
            longestOf30Days: input(Math.round(distance / ratio / 100) / 10, 'read', 'km'),
          },
          threshold: 'distanceCeiling',
          sources: ['frandsen2025'],
          grade: 'some',
        }),
      ],
    },
  ];
}

/** Soreness that stays longer than muscle soreness usually does. */
export function longSoreness(facts: Facts): Statement[] {
  if (triageLeaves(facts) === 'nothing' || !facts.longSoreness) return [];
  return [
    {
      text: { key: 'caution.longSoreness' },
      reasons: [
        reason(facts, {
          rule: 'caution.longSoreness',
          inputs: {
            soreness: input(facts.reportedSoreness?.value, 'asked'),
            hoursSinceRun: input(Math.round(facts.reportedSoreness?.hours ?? 0), 'asked', 'h'),
          },
          sources: ['byrnes1985', 'houseSoreness'],
          grade: 'ourEstimate',
        }),
      ],
    },
  ];
}

/** Personal thresholds that are not used, because they lie out of bounds. */
export function thresholdsIgnored(facts: Facts): Statement[] {
  const ignored = ignoredThresholds(facts.profile);
  if (triageLeaves(facts) === 'nothing' || ignored.length === 0) return [];
  const known = ignored.filter((id) => thresholdEntry(id) !== undefined);
  const names = known.map((id) => ({ text: { key: `threshold.${id}` } }));
  return [
    {
      text:
        names.length === 0
          ? { key: 'caution.thresholds.unknown', params: { count: ignored.length } }
          : { key: 'caution.thresholds', params: { names: { list: names } } },
      reasons: [
        reason(facts, {
          rule: 'caution.thresholds',
          inputs: { count: input(ignored.length, 'asked') },
          sources: ['houseSayLess'],
          grade: 'convention',
        }),
      ],
    },
  ];
}
