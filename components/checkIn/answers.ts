import type { CheckIn, PainSign } from '#core/run/checkIn.ts';
import type { Answers } from './draft.ts';

/** Signs in the order in which they are asked: those that need help at once come first. */
export const signs: PainSign[] = [
  'chestPain',
  'breathless',
  'fainting',
  'confusion',
  'collapse',
  'heat',
  'headache',
  'vomiting',
  'darkUrine',
  'calfSwelling',
  'focalBonePain',
  'nightPain',
  'altersGait',
  'swelling',
  'unilateral',
];

export const regions = ['calves', 'shins', 'quads', 'hamstrings', 'knees', 'hips', 'glutes', 'feet', 'achilles', 'back'];

const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

/** The check-ins that the answers make, pain first. */
export function checkInsOf(answers: Answers, at: string): CheckIn[] {
  const list: CheckIn[] = [];
  const {
    effort,
    soreness,
    regions: sore,
    sides,
    hurts,
    pain,
    painRegion,
    painDays,
    signs: seen,
    sleep,
    before,
    after,
    drunk,
    urine,
  } = answers;
  if (hurts && (pain !== undefined || seen.length > 0 || painDays !== undefined)) {
    list.push({
      at,
      kind: 'pain',
      ...given({
        value: pain,
        region: painRegion,
        days: painDays,
        signs: seen.length > 0 ? seen : undefined,
      }),
    });
  }
  if (soreness !== undefined) {
    const where = {
      regions: soreness > 0 && sore.length > 0 ? sore : undefined,
      bilateral: sides === undefined ? undefined : sides === 'both',
    };
    list.push({ at, kind: 'soreness', value: soreness, ...given(where) });
  }
  if (effort !== undefined) list.push({ at, kind: 'effort', value: effort });
  if (sleep !== undefined) list.push({ at, kind: 'sleep', hours: sleep });
  const weights = given({ before, after, drunk, urine });
  if (Object.keys(weights).length > 0) list.push({ at, kind: 'weight', ...weights });
  return list;
}
