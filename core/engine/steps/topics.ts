import type { SourceId } from '#core/evidence/sources.ts';
import type { Grade } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { coldAdvice } from './cold.ts';
import { isMinor, isOffRunning, limitsOf, saltIsBarred } from './limits.ts';
import { refuelAmounts } from './refuelAmounts.ts';
import { hoursSince } from './step.ts';

/** One thing worth understanding after a run. Its sentence is `explain.<id>`. */
export interface Topic {
  id: string;
  /** When it matters: most topics belong to some hours after the run, some to a kind of run or runner. */
  when: (facts: Facts) => boolean;
  sources: readonly [SourceId, ...SourceId[]];
  grade: Grade;
}

/** Hours after the run, from inclusive, until exclusive. */
const hours = (from: number, until: number) => (facts: Facts) => {
  // A clock that is behind the run's end counts as its end.
  const since = Math.max(0, hoursSince(facts));
  return since >= from && since < until;
};
const both =
  (...conditions: ((facts: Facts) => boolean)[]) =>
  (facts: Facts) =>
    conditions.every((holds) => holds(facts));
/** Whether running goes on: to a runner in pain or ill, how to run on and loosen up is not explained. */
const isRunning = (facts: Facts) => !isOffRunning(facts);
/** Whether amounts of food are a subject: not where numbers are hidden, nor where a care team has the word. */
const amountsShown = ({ profile }: Facts) => !limitsOf(profile).carbohydrate && !limitsOf(profile).protein;
const isDemanding = ({ session }: Facts) => session !== 'easy';
const eatsOnPurpose = (facts: Facts) => refuelAmounts(facts).tier !== 'R0';
/** Whom a word on how to drink alcohol does not suit: minors, the pregnant and those who nurse, the ill, a sick liver or kidney. */
const isToldOfAlcohol = ({ profile }: Facts) => {
  const { pregnant, postpartum, kidneyDisease, illness } = profile.health ?? {};
  return !isMinor(profile) && ![pregnant, postpartum, kidneyDisease, illness].includes(true);
};
const isHard = ({ session, intensity }: Facts) => session === 'race' || intensity !== 'low';

/** In the order in which they are shown: what the muscles are doing first. */
// prettier-ignore
export const topics: readonly Topic[] = [
  { id: 'burn', when: hours(0, 3), sources: ['pollak2014'], grade: 'some' },
  { id: 'earlyRepair', when: hours(3, 12), sources: ['sherman1992', 'mizumura2016'], grade: 'some' },
  { id: 'soreness', when: both(hours(12, 96), ({ longSoreness }) => !longSoreness), sources: ['mizumura2016', 'byrnes1985', 'houseSoreness'], grade: 'some' },
  { id: 'adaptation', when: hours(72, 240), sources: ['byrnes1985', 'bontemps2020'], grade: 'some' },
  { id: 'repair', when: hours(6, 96), sources: ['mizumura2016', 'stanley2013'], grade: 'some' },
  { id: 'discomfort', when: both(hours(0, 72), isRunning), sources: ['silbernagel2007', 'houseTriage'], grade: 'convention' },
  { id: 'recoveryMethods', when: both(hours(0, 72), isDemanding), sources: ['li2024', 'dupuy2018'], grade: 'strong' },
  { id: 'stretching', when: both(hours(0, 12), isRunning), sources: ['herbert2011', 'afonso2021', 'behm2016'], grade: 'strong' },
  { id: 'eatingWindow', when: hours(0, 12), sources: ['burke2011', 'aragon2013'], grade: 'some' },
  { id: 'carbohydrate', when: both(hours(0, 24), eatsOnPurpose), sources: ['sherman1992', 'alghannam2018', 'flynn2020'], grade: 'some' },
  { id: 'ratio', when: both(hours(0, 12), eatsOnPurpose, amountsShown), sources: ['alghannam2018', 'houseRefuel'], grade: 'convention' },
  { id: 'bars', when: both(hours(0, 12), eatsOnPurpose, amountsShown), sources: ['usdaSr28', 'labels'], grade: 'some' },
  { id: 'water', when: both(hours(0, 12), ({ profile }) => !saltIsBarred(profile)), sources: ['hewButler2015', 'dge2020'], grade: 'strong' },
  { id: 'waterPlain', when: both(hours(0, 12), ({ profile }) => saltIsBarred(profile)), sources: ['hewButler2015', 'dge2020'], grade: 'strong' },
  { id: 'coconutWater', when: both(hours(0, 12), isDemanding, ({ profile }) => !limitsOf(profile).sodium), sources: ['usdaSr28', 'shirreffs1996'], grade: 'some' },
  { id: 'alcohol', when: both(hours(0, 12), isHard, isToldOfAlcohol), sources: ['parr2014'], grade: 'some' },
  { id: 'coldAndStrength', when: (facts) => coldAdvice(facts) === 'advise-against-today' && hoursSince(facts) < 12, sources: ['pinero2024'], grade: 'some' },
  { id: 'sleep', when: hours(6, 48), sources: ['walsh2021', 'hirshkowitz2015'], grade: 'some' },
  { id: 'massage', when: both(hours(2, 96), isRunning, ({ profile }) => !limitsOf(profile).pressure), sources: ['davis2020'], grade: 'some' },
  { id: 'strength', when: both(hours(12, 120), isRunning, ({ profile }) => !limitsOf(profile).coaching), sources: ['blagrove2018', 'preventionTrials2024', 'toresdahl2020'], grade: 'some' },
  { id: 'easeIn', when: both(hours(12, 120), isRunning), sources: ['fradkin2010', 'delaware'], grade: 'weak' },
  { id: 'restDays', when: hours(6, 120), sources: ['vanGent2007', 'frandsen2025'], grade: 'some' },
  { id: 'redFlags', when: () => true, sources: ['houseTriage', 'hewButler2015'], grade: 'convention' },
];
