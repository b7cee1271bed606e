import type { TriageLevel } from '#core/engine/contract.ts';

/** How a triage level is shown: in place of the plan, above it, or as a quiet line. */
export const careOf: Record<TriageLevel, 'replaces' | 'urgent' | 'caution' | 'note' | 'silent'> = {
  emergency: 'replaces',
  'urgent-same-day': 'replaces',
  'stop-see-clinician': 'urgent',
  'stop-running-reassess': 'caution',
  'see-clinician': 'caution',
  monitor: 'note',
  'normal-doms': 'note',
  'normal-acute': 'note',
  none: 'silent',
};

/** True where numbers of a plan must not stand beside the card. */
export const replacesPlan = (level: TriageLevel) => careOf[level] === 'replaces';
