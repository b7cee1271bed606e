import { startedHoursAgo } from './pages.ts';

/** TrainingPeaks' calendar in small: workouts open over it without a change of address. */

export const trainingPeaksAddress = 'https://app.trainingpeaks.com/#calendar';

interface Workout {
  id: string;
  distance: string;
  time: string;
  pace: string;
  /** Hours since it began. */
  hours: number;
  state: string;
}

const done = 'planned complete fullyCompliant past';
const workouts: Workout[] = [
  { id: '3100200301', distance: '12.40', time: '1:05:06', pace: '5:15', hours: 4, state: done },
  { id: '3100200302', distance: '7.30', time: '0:40:09', pace: '5:30', hours: 2.5, state: done },
  { id: '3100200303', distance: '20.00', time: '1:50:00', pace: '5:30', hours: -20, state: 'planned future' },
];

/** Wall clock of the start, as the site keeps it: without a zone. */
function startOf(hours: number): string {
  const start = startedHoursAgo(hours);
  return new Date(start.getTime() - start.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

const row = (id: string, value: string, unit: string) =>
  `<div class="workoutStatsRow"><input id="${id}Field" value="${value}"><div class="workoutStatsUnitLabel"><label>${unit}</label></div></div>`;

function quickView({ distance, time, pace, hours, state }: Workout): string {
  const values = state === done ? [time, distance, pace] : ['', '', ''];
  return `<div id="workOutQuickView"><input id="startTimeInput" value="${startOf(hours)}"><button class="close">Close</button>
<div class="workoutBarView"><div class="workout Run"><div class="workoutComplianceStatus ${state}"><div class="keyStats">
<div class="duration"><span class="value">${time}</span></div>
<div class="distance"><span class="value">${distance}</span><span class="units"> km</span></div></div></div></div></div>
${row('totalTimeCompleted', values[0] ?? '', 'h:m:s')}${row('distanceCompleted', values[1] ?? '', 'km')}${row('averagePaceCompleted', values[2] ?? '', 'min/km')}
</div>`;
}

const cards = workouts
  .map(
    ({ id, distance }) => `<div class="activity workout Run" data-workoutid="${id}"><a href="#${id}">open ${distance}</a></div>`,
  )
  .join('\n');
const templates = workouts.map((workout) => `<template data-of="${workout.id}">${quickView(workout)}</template>`).join('\n');

/** The app: a click selects a card, and its workout comes up over the calendar half a second later. */
export const trainingPeaksApp = `<!doctype html><html lang="en"><head><title>TrainingPeaks</title></head><body>
<div id="calendar">${cards}</div><div id="over"></div>${templates}
<script>
const over = document.getElementById('over');
document.body.addEventListener('click', (event) => {
  const card = event.target.closest('.workout[data-workoutid]');
  const isClose = event.target.closest('.close');
  if (!card && !isClose) return;
  event.preventDefault();
  document.querySelectorAll('.selected').forEach((other) => other.classList.remove('selected'));
  if (isClose) return over.replaceChildren();
  card.classList.add('selected');
  setTimeout(() => over.replaceChildren(document.querySelector('template[data-of="' + card.dataset.workoutid + '"]').content.cloneNode(true)), 500);
});
</script></body></html>`;
