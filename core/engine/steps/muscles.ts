import type { Run } from '#core/run/run.ts';
import type { Facts } from '../facts.ts';

/** Which muscles a run asked most of, and which to leave alone. Names are `muscle.<id>` in the catalogue. */
export type Muscle = 'hips' | 'hamstrings' | 'quads' | 'calves' | 'glutes' | 'adductors' | 'shins' | 'ankles';

type Ground = 'flat' | 'uphill' | 'downhill' | 'speed' | 'technical';

const focus: Record<Ground, readonly Muscle[]> = {
  flat: ['calves', 'quads', 'glutes', 'hips'],
  uphill: ['calves', 'glutes', 'hamstrings', 'hips'],
  downhill: ['quads', 'glutes', 'shins'],
  speed: ['hamstrings', 'calves', 'hips', 'adductors'],
  technical: ['ankles', 'calves', 'glutes'],
};

/** Metres of climb on a kilometre that make a run of which no terrain is told a climb. */
const climbFrom = 20;
const isClimb = ({ terrain, surface, distance, elevationGain }: Run) =>
  terrain === undefined &&
  surface !== 'treadmill' &&
  distance !== undefined &&
  (elevationGain ?? 0) * 1_000 > climbFrom * distance;

/** What the ground or the kind of session was like, as far as it decides the muscles. */
export function groundOf({ run, session }: Facts): Ground {
  if (session === 'downhill' || run.terrain === 'downhill') return 'downhill';
  if (run.terrain === 'technical' || run.terrain === 'trail' || run.surface === 'trail') return 'technical';
  if (run.terrain === 'uphill' || run.terrain === 'hilly' || isClimb(run)) return 'uphill';
  const fast = session === 'intervals' || session === 'tempo' || run.surface === 'track';
  return fast ? 'speed' : 'flat';
}

/** Muscles that a word for a region touches. */
const touched: readonly [stem: RegExp, muscles: readonly Muscle[]][] = [
  [/cal[fv]|achill|soleus/, ['calves']],
  [/shin|tibia/, ['shins', 'calves']],
  [/quad|thigh|knee|patell/, ['quads']],
  [/ham/, ['hamstrings']],
  [/groin|adduct/, ['adductors', 'hips']],
  [/hip|pelvi|psoas/, ['hips', 'glutes']],
  [/glut|buttock|back|sacr/, ['glutes', 'hips']],
  [/foot|feet|ankle|heel|plantar|toe/, ['ankles', 'calves']],
];

/** Whether the soreness is of one side alone, which is more like an injury than like the ache after a run. */
export const isOneSided = ({ reportedSoreness }: Facts) => reportedSoreness?.bilateral === false && reportedSoreness.value > 0;

/** Muscles at a region with reported pain, or sore on one side: left out of stretching and rolling. Soreness of both leaves nothing out. */
export function painfulMuscles(facts: Facts): Muscle[] {
  const sore = isOneSided(facts) ? (facts.reportedSoreness?.regions ?? []) : [];
  const regions = [facts.reportedPain?.region ?? '', ...sore].map((region) => region.toLowerCase());
  return regions.flatMap((region) => touched.flatMap(([stem, muscles]) => (stem.test(region) ? muscles : [])));
}

/** The wanted muscles in the order of the run's ground, then what the ground adds, without painful ones. */
export function musclesFor(facts: Facts, always: readonly Muscle[], most: number): Muscle[] {
  const order = focus[groundOf(facts)];
  const painful = painfulMuscles(facts);
  const rank = (muscle: Muscle) => (order.includes(muscle) ? order.indexOf(muscle) : order.length);
  const wanted = [...always].sort((one, other) => rank(one) - rank(other));
  const added = [...order, 'glutes' as const].filter((muscle) => !always.includes(muscle));
  return [...new Set([...wanted, ...added])].filter((muscle) => !painful.includes(muscle)).slice(0, most);
}

/** Muscles as a list for a text. */
export const muscleList = (muscles: readonly Muscle[]) => ({
  list: muscles.map((muscle) => ({ text: { key: `muscle.${muscle}` } })),
});
