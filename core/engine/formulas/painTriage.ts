import type { PainSign } from '#core/run/checkIn.ts';
import type { TriageLevel } from '../contract.ts';

export interface PainInputs {
  signs: ReadonlySet<PainSign>;
  /** 0–10; 0 where none is reported. */
  pain: number;
  /** Days that it has lasted. */
  days: number;
  /** 0–10 */
  soreness: number;
  /** Both sides alike; undefined when not answered. */
  bilateral: boolean | undefined;
  hoursSince: number;
  /** kg gained during the run; 0 when none or not weighed. */
  weightGain: number;
  /** So much was drunk that it may be the water; false where it was not told. */
  drankMuch: boolean;
  /** Pain in the groin, which in a runner may be the neck of the thigh bone. */
  groin: boolean;
}

export interface TriageRow {
  /** Key of its text: `triage.<id>`. */
  id: string;
  level: TriageLevel;
  matches: (inputs: PainInputs) => boolean;
}

const has = (inputs: PainInputs, ...names: PainSign[]) => names.some((name) => inputs.signs.has(name));

/** Confusion of one who gained weight on the run and was not hot: too much water rather than heat (Hew-Butler 2015). */
const isConfusedByWater = (inputs: PainInputs) => inputs.weightGain > 0 && !has(inputs, 'heat', 'collapse');

/** Red flags first; the first row that matches counts. Not yet reviewed by a clinician. */
export const triageRows: readonly TriageRow[] = [
  { id: 'heart', level: 'emergency', matches: (i) => has(i, 'chestPain', 'fainting', 'breathless') },
  { id: 'heat', level: 'emergency', matches: (i) => has(i, 'confusion', 'collapse', 'heat') && !isConfusedByWater(i) },
  {
    id: 'overdrinking',
    level: 'emergency',
    matches: (i) =>
      (has(i, 'headache') && has(i, 'vomiting')) ||
      ((i.weightGain > 0 || i.drankMuch) && has(i, 'headache', 'vomiting', 'confusion')),
  },
  {
    id: 'urine',
    level: 'urgent-same-day',
    matches: (i) => has(i, 'darkUrine') || (has(i, 'swelling') && i.soreness >= 8),
  },
  { id: 'calf', level: 'urgent-same-day', matches: (i) => has(i, 'calfSwelling') },
  { id: 'bone', level: 'stop-see-clinician', matches: (i) => has(i, 'focalBonePain', 'nightPain') || i.groin },
  {
    id: 'gait',
    level: 'stop-running-reassess',
    matches: (i) => has(i, 'altersGait', 'swelling') || i.pain > 5,
  },
  { id: 'week', level: 'see-clinician', matches: (i) => i.days > 7 },
  {
    id: 'oneSided',
    level: 'monitor',
    matches: (i) => has(i, 'unilateral') || (i.soreness > 0 && i.bilateral === false) || (i.pain > 0 && i.bilateral !== true),
  },
  { id: 'doms', level: 'normal-doms', matches: (i) => bothSides(i) && i.hoursSince >= 12 },
  { id: 'acute', level: 'normal-acute', matches: (i) => bothSides(i) && i.hoursSince < 12 },
];

const bothSides = (i: PainInputs) => i.bilateral === true && (i.soreness > 0 || i.pain > 0);

/** The first row that matches; undefined when nothing was reported that a row speaks of. */
export function painTriage(inputs: PainInputs): TriageRow | undefined {
  return triageRows.find((row) => row.matches(inputs));
}

/** Levels under which hours to the next run may be shown. */
export const greenLevels: readonly TriageLevel[] = ['none', 'normal-acute', 'normal-doms'];
