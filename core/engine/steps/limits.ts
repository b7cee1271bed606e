import type { HealthFlag, Profile } from '#core/profile/profile.ts';
import type { Facts } from '../facts.ts';

/** What the plan leaves unsaid for this runner. Everything that is `true` is left out. */
export interface Limits {
  /** No numbers of food, energy or weight. */
  numbers: boolean;
  /** No amounts to drink. */
  fluid: boolean;
  protein: boolean;
  carbohydrate: boolean;
  /** No suggestion of salt, nor its amount. */
  sodium: boolean;
  cold: boolean;
  /** No hot bath, no heat pad. */
  heat: boolean;
  /** No pressing on muscles: rolling, massage, tight garments. */
  pressure: boolean;
  caffeine: boolean;
  /** No coaching of load or distance. */
  coaching: boolean;
}

/** Nothing left out. */
const everything: Readonly<Limits> = {
  numbers: false,
  fluid: false,
  protein: false,
  carbohydrate: false,
  sodium: false,
  cold: false,
  heat: false,
  pressure: false,
  caffeine: false,
  coaching: false,
};

/** What each health flag leaves out. */
const byFlag: Record<HealthFlag, Partial<Limits>> = {
  pregnant: { cold: true, heat: true, coaching: true, caffeine: true },
  postpartum: { cold: true, heat: true, coaching: true },
  heartCondition: { cold: true, heat: true, sodium: true },
  betaBlocker: { cold: true, heat: true, sodium: true },
  diabetes: { carbohydrate: true, cold: true, heat: true },
  neuropathy: { cold: true, heat: true, pressure: true },
  kidneyDisease: { protein: true, sodium: true, fluid: true },
  hypertension: { sodium: true, cold: true },
  raynaud: { cold: true },
  bloodThinners: { pressure: true },
  eatingDisorderRisk: { numbers: true },
  illness: { cold: true, heat: true, pressure: true, coaching: true },
};

/** Whether the runner is under 18. An unknown age counts as adult. */
export function isMinor(profile: Profile): boolean {
  return profile.age !== undefined && profile.age < 18;
}

/** The health flags that are set. */
export function flagsOf(profile: Profile): HealthFlag[] {
  const { health } = profile;
  if (health === undefined) return [];
  return (Object.keys(byFlag) as HealthFlag[]).filter((flag) => health[flag] === true);
}

/** Whether a condition speaks against salt. To hide its numbers alone is no reason to eat less of it. */
export function saltIsBarred(profile: Profile): boolean {
  return flagsOf(profile).some((flag) => byFlag[flag].sodium === true);
}

/** What is left out for this profile: the union over age, the quiet setting and the health flags. */
export function limitsOf(profile: Profile): Readonly<Limits> {
  const parts: Partial<Limits>[] = flagsOf(profile).map((flag) => byFlag[flag]);
  if (isMinor(profile)) parts.push({ numbers: true, cold: true, caffeine: true });
  if (profile.quiet === true) parts.push({ numbers: true });
  if (parts.length === 0) return everything;
  const limits = Object.assign({}, everything, ...parts) as Limits;
  if (!limits.numbers) return limits;
  return { ...limits, fluid: true, protein: true, carbohydrate: true, sodium: true };
}

/** Whether nothing is to be said of how to run on: pain that needs help first, or an illness. */
export const isOffRunning = (facts: Facts) => triageLeaves(facts) !== 'all' || facts.profile.health?.illness === true;

/** How much of a plan the triage leaves: all of it, no running, or nothing. */
export function triageLeaves(facts: Facts): 'all' | 'noRunning' | 'nothing' {
  switch (facts.triage.level) {
    case 'emergency':
    case 'urgent-same-day':
      return 'nothing';
    case 'stop-see-clinician':
    case 'stop-running-reassess':
    case 'see-clinician':
      return 'noRunning';
    default:
      return 'all';
  }
}
