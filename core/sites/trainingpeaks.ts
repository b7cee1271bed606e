import type { ClaimRole } from '#core/reading/claim.ts';
import { hashOf } from '#core/reading/hash.ts';
import { byLabels } from './byLabels.ts';
import { textAt, valueAt } from './probes.ts';
import type { Site, Spot } from './site.ts';

const view = '#workOutQuickView, .workoutQuickView';

/** Inputs of the completed column and of the averages; their neighbours hold the plan and the extremes. */
const inputs: Record<string, ClaimRole> = {
  totalTimeCompleted: 'timerTime',
  distanceCompleted: 'distance',
  averagePaceCompleted: 'pace',
  caloriesCompleted: 'calories',
  elevationGainCompleted: 'elevationGain',
  elevationLossCompleted: 'elevationLoss',
  hrAvg: 'averageHeartRate',
  hrMax: 'maxHeartRate',
  powerAvg: 'averagePower',
  tempAvg: 'deviceTemperature',
};

function completed(document: Document): Spot[] {
  return Object.entries(inputs).flatMap(([name, role]) => {
    const field = `#${name}Field`;
    const value = valueAt(document, field);
    const row = document.querySelector(field)?.closest('.workoutStatsRow');
    const unit = row?.querySelector('.workoutStatsUnitLabel label')?.textContent?.trim() ?? '';
    if (!/\d/.test(value)) return [];
    const text = role === 'timerTime' ? value : `${value} ${/^[CF]$/.test(unit) ? `°${unit}` : unit}`;
    return [{ role, text, source: 'input' as const }];
  });
}

const startValue = (document: Document): string =>
  document.querySelector('#startTimeInput')?.getAttribute('value') ?? valueAt(document, '#startTimeInput');

/** TrainingPeaks: the quick view over calendar and home; in English with metric units, seen 2026-04. Private: no author is named. */
export const trainingpeaks: Site = {
  ...byLabels,
  id: 'trainingpeaks',
  name: 'TrainingPeaks',
  origins: ['https://app.trainingpeaks.com'],
  matches: ['https://app.trainingpeaks.com/*'],
  activityId: () => null,
  panel: {
    at: (url) => url.hostname === 'app.trainingpeaks.com',
    id: (document) => {
      if (!document.querySelector(view)) return null;
      const [card, ...others] = document.querySelectorAll('.activity.workout.selected[data-workoutid]');
      if (card && !others.length) return card.getAttribute('data-workoutid');
      const said = `${textAt(document, '#calendarDate')} ${startValue(document) || valueAt(document, '.workoutTitle')}`;
      return said.trim() ? hashOf(said) : null;
    },
  },
  lacks: ['movingTime', 'elapsedTime', 'averageCadence', 'temperature', 'humidity', 'perceivedEffort'],
  evidence: { kind: 'structure', date: '2026-04' },
  ready: (document) => document.querySelector('#workOutQuickView .keyStats, .workoutQuickView .keyStats') !== null,
  region: '#workoutPlannedCompletedStats',
  // The head of a workout that is still to come shows its plan in the same places.
  blocks: [
    { at: '.workoutComplianceStatus.complete .keyStats .duration', holds: ['timerTime'], isAlone: true },
    { at: '.workoutComplianceStatus.complete .keyStats .distance', holds: ['distance'], isAlone: true },
  ],
  spots: completed,
  isPlanned: (document) => {
    const state = document.querySelector(`:is(${view}) .workoutComplianceStatus`)?.classList;
    return state?.contains('complete') === false && !completed(document).some(({ role }) => role === 'timerTime');
  },
  sport: (document) => {
    const types = [...(document.querySelector('.workoutBarView .workout')?.classList ?? [])];
    // Custom, Race and Other are kinds of training, not sports.
    const sport = types.find((name) => !/^(?:workout|race|custom|other)$/i.test(name) && /^[A-Z]/.test(name));
    return { keys: [sport ?? ''], words: [] };
  },
  start: (document) => {
    const value = startValue(document);
    return { text: /T\d/.test(value) ? value : `${textAt(document, '#calendarDate')} ${value}` };
  },
};
