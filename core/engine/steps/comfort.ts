import { threshold } from '#core/profile/thresholds.ts';
import type { Step } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { rollSeconds } from '../formulas/doses.ts';
import { limitsOf, triageLeaves } from './limits.ts';
import { isOneSided, muscleList, musclesFor, painfulMuscles, type Muscle } from './muscles.ts';
import { input, reason } from './reason.ts';
import { hour, hoursSince, step } from './step.ts';

/** Warmth, tight garments, rolling, massage: small effects at most, offered only where sore legs are likely. */

const sore = ({ doms, reportedSoreness }: Facts) => doms.risk !== 'low' || (reportedSoreness?.value ?? 0) >= 3;
const swollen = ({ reportedPain }: Facts) =>
  reportedPain?.signs.some((sign) => sign === 'swelling' || sign === 'calfSwelling') === true;
const pressed: readonly Muscle[] = ['quads', 'calves', 'glutes'];
const why = (facts: Facts) => ({
  session: input(facts.session, 'estimated'),
  domsRisk: input(facts.doms.risk, 'estimated'),
});

/** A warm bath or pad while the legs are sore; comfort, little evidence, never on a fresh swelling. */
export function warmth(facts: Facts): Step[] {
  const from = 12;
  const until = 72;
  if (triageLeaves(facts) !== 'all' || limitsOf(facts.profile).heat || swollen(facts)) return [];
  if (isOneSided(facts) || !sore(facts) || hoursSince(facts) >= until) return [];
  return [
    step(facts, {
      kind: 'heat',
      from: facts.runEnd + from * hour,
      until: facts.runEnd + until * hour,
      text: { key: 'heat.line' },
      detail: [{ key: 'heat.detail' }],
      reasons: [reason(facts, { rule: 'heat.comfort', inputs: why(facts), sources: ['li2024'], grade: 'weak' })],
      dose: { minutes: 15 },
    }),
  ];
}

/** Compression socks or tights for the first day after runs that leave sore legs (Brown 2017). */
export function compression(facts: Facts): Step[] {
  if (triageLeaves(facts) !== 'all' || limitsOf(facts.profile).pressure || swollen(facts)) return [];
  if (facts.profile.health?.diabetes === true || isOneSided(facts) || !sore(facts) || hoursSince(facts) >= 24) return [];
  return [
    step(facts, {
      kind: 'compression',
      from: facts.runEnd,
      until: facts.runEnd + 24 * hour,
      text: { key: 'compression.line' },
      detail: [{ key: 'compression.detail' }],
      reasons: [
        reason(facts, {
          rule: 'compression.comfort',
          inputs: why(facts),
          sources: ['brown2017', 'li2024'],
          grade: 'weak',
        }),
      ],
    }),
  ];
}

/** Foam rolling of quads, calves and glutes: 90 s each side, lighter where soreness is likely (Wiewelhove 2019). */
export function roll(facts: Facts): Step[] {
  if (triageLeaves(facts) !== 'all' || limitsOf(facts.profile).pressure || swollen(facts)) return [];
  if (facts.session === 'easy' && !sore(facts)) return [];
  const tender = (facts.reportedSoreness?.value ?? 0) >= 6;
  const until = facts.runEnd + 48 * hour;
  const light = facts.session === 'downhill' || facts.doms.risk === 'high';
  const from = tender || light ? facts.runEnd + 24 * hour : facts.runEnd;
  if (facts.now >= until) return [];
  const seconds = Math.min(light ? 60 : 120, threshold(facts.profile, 'rollSeconds'));
  const muscles = musclesFor(facts, pressed, 8).filter((muscle) => pressed.includes(muscle));
  if (muscles.length === 0) return [];
  const minutes = rollSeconds(muscles.length, seconds) / 60;
  return [
    step(facts, {
      kind: 'roll',
      from,
      until,
      text: {
        key: 'roll.line',
        params: { muscles: muscleList(muscles), minutes: { value: minutes, unit: 'min' } },
      },
      detail: [{ key: 'roll.seconds', params: { seconds } }, { key: light ? 'roll.light' : 'roll.detail' }],
      reasons: [
        reason(facts, {
          rule: 'roll.minutes',
          inputs: why(facts),
          threshold: 'rollSeconds',
          sources: ['wiewelhove2019', 'hughes2019', 'houseRoll'],
          grade: 'some',
        }),
      ],
      dose: { minutes },
      muscles,
    }),
  ];
}

/** Light massage, sooner after a long run than after a hard or downhill one (Davis 2020). */
export function massage(facts: Facts): Step[] {
  if (triageLeaves(facts) !== 'all' || limitsOf(facts.profile).pressure || swollen(facts)) return [];
  if (facts.session === 'easy') return [];
  const wait = facts.session === 'downhill' || facts.doms.risk === 'high' ? 48 : facts.session === 'long' ? 2 : 24;
  const until = facts.runEnd + (wait + 72) * hour;
  const painful = painfulMuscles(facts);
  const muscles = pressed.filter((muscle) => !painful.includes(muscle));
  if (facts.now >= until || muscles.length === 0) return [];
  return [
    step(facts, {
      kind: 'massage',
      from: facts.runEnd + wait * hour,
      until,
      text: { key: 'massage.line', params: { muscles: muscleList(muscles), minutes: { low: 10, high: 20, unit: 'min' } } },
      detail: [{ key: 'massage.detail' }],
      reasons: [
        reason(facts, {
          rule: 'massage.comfort',
          inputs: why(facts),
          sources: ['davis2020', 'guo2017', 'dupuy2018', 'houseRoll'],
          grade: 'some',
        }),
      ],
      dose: { minutes: 10 },
      muscles: [...muscles],
      alternatives: [{ key: 'massage.self' }],
    }),
  ];
}
