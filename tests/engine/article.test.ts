import { describe, expect, it } from 'vitest';
import { enPlan } from '#core/texts/en/plan.ts';
import type { PlanRequest } from '#core/engine/contract.ts';
import { at, keysOf, planOf, runOf, weeksOfRuns } from './someRequests.ts';

/** Every topic of a runner's guide to the hours after a run, where it stands in the plan, and what its line must and must never say. */

const profile = { age: 35, bodyMass: 70, maxHeartRate: 188, restingHeartRate: 50, wakeTime: '06:30' };
const race = { run: runOf('run', 0, 21.2, 100, { averageHeartRate: 168, race: true }), history: weeksOfRuns(60) };
const justAfter: Partial<PlanRequest> = { ...race, now: at(2) };
const dayAfter: Partial<PlanRequest> = { ...race, now: at(26) };
const fourDaysAfter: Partial<PlanRequest> = { ...race, now: at(98) };
const longRun: Partial<PlanRequest> = {
  run: runOf('run', 0, 16, 95, { averageHeartRate: 140 }),
  history: weeksOfRuns(60),
  now: at(2),
};
const plannedRace: Partial<PlanRequest> = { now: at(2), profile: { ...profile, nextSession: { at: at(60), kind: 'race' } } };
const withCheckIn = (kind: object): Partial<PlanRequest> => ({ ...justAfter, checkIns: [{ at: at(1.9), ...kind } as never] });

interface Topic {
  topic: string;
  when: Partial<PlanRequest>;
  key: string;
  says?: RegExp;
}

const topics: Topic[] = [
  {
    topic: 'the burn during and right after a run',
    when: justAfter,
    key: 'explain.burn',
    says: /chemistry.*within about an hour/,
  },
  { topic: 'the ache of the days after', when: dayAfter, key: 'explain.soreness', says: /not from lactic acid/ },
  { topic: 'to push through the burn, and not through pain', when: justAfter, key: 'explain.discomfort', says: /pain may not/ },
  {
    topic: 'to change to cross-training where soreness does not ease',
    when: justAfter,
    key: 'explain.discomfort',
    says: /cross-training/,
  },
  { topic: 'strength work for the muscles that help', when: dayAfter, key: 'explain.strength', says: /may help.*unproven/ },
  { topic: 'strength work as a step', when: justAfter, key: 'strength.line' },
  { topic: 'the side stitch', when: withCheckIn({ kind: 'stitch' }), key: 'stitch.detail', says: /breathe deeply.*not tested/ },
  { topic: 'why recovery counts, and overuse', when: dayAfter, key: 'explain.restDays', says: /Many runners/ },
  { topic: 'stretching of hips, hamstrings, quads and calves', when: justAfter, key: 'stretch.line' },
  { topic: 'stretching warm, not cold', when: justAfter, key: 'explain.stretching', says: /not shown to tear cold muscle/ },
  {
    topic: 'the cool-down walk, and not to sit down at once',
    when: justAfter,
    key: 'coolDown.detail',
    says: /before you sit down/,
  },
  { topic: 'ice baths', when: justAfter, key: 'ice.line' },
  { topic: 'ice packs of ten to fifteen minutes', when: justAfter, key: 'ice.pack', says: /10 to 15 minutes/ },
  { topic: 'ice or heat', when: justAfter, key: 'heat.line' },
  { topic: 'carbohydrate and glycogen', when: justAfter, key: 'explain.carbohydrate', says: /Glycogen is carbohydrate stored/ },
  { topic: 'protein', when: justAfter, key: 'refuel.serving', says: /\{protein\}/ },
  { topic: 'the window after a run', when: justAfter, key: 'explain.eatingWindow', says: /train again within a day/ },
  { topic: 'bars, shakes, yogurt, oats and chocolate milk', when: justAfter, key: 'explain.bars', says: /chocolate milk/ },
  { topic: 'one to three', when: justAfter, key: 'explain.ratio', says: /Three parts of carbohydrate to one of protein/ },
  { topic: 'how dry one finishes', when: justAfter, key: 'explain.water', says: /need not have finished dehydrated/ },
  { topic: 'salt', when: justAfter, key: 'explain.water', says: /salt matters after long, hot or salty runs/ },
  { topic: 'sports drinks', when: justAfter, key: 'explain.coconutWater', says: /Sports drinks.*long or hot/ },
  { topic: 'coconut water', when: justAfter, key: 'explain.coconutWater', says: /low in sodium/ },
  { topic: 'the warm-up before the next run', when: justAfter, key: 'warmUp.line' },
  { topic: 'to ease into a run', when: dayAfter, key: 'explain.easeIn', says: /Starting the next run slowly/ },
  { topic: 'rest days', when: justAfter, key: 'restDay.days' },
  { topic: 'what felt tight', when: longRun, key: 'stretch.detail', says: /felt tight: back, belly or upper body/ },
  { topic: 'skipping rope before a run', when: plannedRace, key: 'warmUp.content', says: /rope/ },
  { topic: 'massage guns', when: justAfter, key: 'massage.self', says: /gun/ },
  { topic: 'time outside', when: justAfter, key: 'restDay.ideas', says: /outside.*mood/ },
  { topic: 'that the burn sets in later with training', when: justAfter, key: 'explain.burn', says: /later/ },
  { topic: 'aches that stay, and other sports', when: dayAfter, key: 'explain.restDays', says: /coming back.*other sports/ },
  { topic: 'the core against a side stitch', when: withCheckIn({ kind: 'stitch' }), key: 'stitch.detail', says: /core/ },
  { topic: 'yoga, dynamic stretching, a family walk', when: justAfter, key: 'restDay.ideas', says: /Yoga.*family walk/ },
  { topic: 'long walks', when: justAfter, key: 'activeRecovery.detail', says: /walk/ },
  { topic: 'seven to nine hours of sleep', when: justAfter, key: 'sleep.hours' },
  { topic: 'what sleep is for', when: dayAfter, key: 'explain.sleep', says: /supports repair/ },
  { topic: 'massage', when: justAfter, key: 'massage.line' },
  { topic: 'massage and fascia', when: dayAfter, key: 'explain.massage', says: /nor to smooth out fascia/ },
  { topic: 'foam rollers and sticks', when: justAfter, key: 'roll.line' },
  { topic: 'hands and sticks at home', when: justAfter, key: 'massage.self', says: /stick/ },
  {
    topic: 'pain of more than a week',
    when: withCheckIn({ kind: 'pain', value: 3, days: 8, region: 'knee' }),
    key: 'restDay.pain',
  },
  { topic: 'the signs that must not wait', when: justAfter, key: 'explain.redFlags', says: /more than a week/ },
  {
    topic: 'what muscles do in recovery',
    when: dayAfter,
    key: 'explain.repair',
    says: /fibres mend.*endurance rather than bulk/,
  },
  { topic: 'how muscles get used to it', when: fourDaysAfter, key: 'explain.adaptation', says: /protection/ },
];

describe('the plan has a place for', () => {
  it.each(topics)('$topic', ({ when, key, says }) => {
    expect(keysOf(planOf({ profile, ...when }))).toContain(key);
    if (says !== undefined) expect(enPlan[key]).toMatch(says);
  });
});

/** What a guide may say and we never do, in any text of a plan. */
const never: [what: string, pattern: RegExp][] = [
  ['a guarantee', /guarantee/i],
  ['that it prevents injuries', /prevents? injur|injury-free|avoids? injur/i],
  ['that it detects or predicts', /\b(detects?|diagnos(e|es)|predicts?)\b/i],
  ['that running is safe', /\bsafe to run\b|\bperfectly safe\b/i],
  ['an order', /\byou must\b/i],
  ['what the reader has', /\byou have (a|an)\b/i],
  ['danger levels', /dangerous level/i],
  ['that calories were earned or burned off', /earned|burn(ed|t)? off|guilt/i],
  ['that everyone is dehydrated', /no matter how much/i],
  ['that chiropractic heals', /chiropract/i],
  ['a percentage more likely to be injured', /% more likely/i],
];

describe('no text of a plan says', () => {
  it.each(never)('%s', (_, pattern) => {
    expect(Object.entries(enPlan).filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});
