import { decoysOf } from './decoys.ts';
import { languages } from './languages.ts';
import * as show from './show.ts';
import type { Built, Shown, Truth, Variant } from './variant.ts';

/** One value of the page: its label and what is written. */
interface Entry {
  label: string;
  value: string;
}

/** Ways in which pages of sites that nobody has described set out totals. */
const layouts: ((entries: Entry[], hash: string) => string)[] = [
  (entries, hash) =>
    `<div class="${hash}">${entries.map(({ label, value }) => `<div><span>${value}</span><span>${label}</span></div>`).join('')}</div>`,
  (entries, hash) =>
    `<section class="${hash}">${entries.map(({ label, value }) => `<div><p>${label}</p><p><b>${value}</b></p></div>`).join('')}</section>`,
  (entries) => `<dl>${entries.map(({ label, value }) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
  (entries) =>
    `<table><tbody>${entries.map(({ label, value }) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</tbody></table>`,
  (entries) => `<ul>${entries.map(({ label, value }) => `<li>${label}: ${value}</li>`).join('')}</ul>`,
];

/** Builds the page of one run on a site without an entry. */
export function buildGeneral(truth: Truth, variant: Variant): Omit<Built, 'now' | 'timeZone'> {
  const labels = languages[variant.language];
  const shows: Record<string, Shown> = {};
  const isThere = (name: Variant['dropped'][number]) => !variant.dropped.includes(name);
  const isBlank = (name: Variant['blank'][number]) => variant.blank.includes(name);
  const entries: Entry[] = [];
  const add = (label: string, field: string, written: show.Written, isMissing = false) => {
    if (!isMissing && field) shows[field] = written.shows;
    entries.push({ label: variant.unlabelled ? '' : label, value: isMissing ? '--' : `${written.text} ${written.unit}`.trim() });
  };
  const pace = show.pace(truth.distance, truth.timerTime, variant);
  if (isThere('distance')) add(labels.distance, 'distance', show.distance(truth.distance, variant), isBlank('distance'));
  if (isThere('time')) add(labels.time, 'timerTime', show.time(truth.timerTime, variant), isBlank('time'));
  if (isThere('pace')) add(labels.avgPace, '', pace);
  if (isThere('details')) {
    add(labels.bestPace, '', show.pace(truth.distance, truth.timerTime * 0.8, variant));
    add(labels.elapsedTime, 'elapsedTime', show.time(truth.elapsedTime, variant));
  }
  if (isThere('elevation')) add(labels.gain, 'elevationGain', show.height(truth.elevationGain, variant));
  if (isThere('heart')) {
    add(labels.avgHeart, 'averageHeartRate', show.count(truth.averageHeartRate, labels.beats, variant), isBlank('heart'));
    add(labels.maxHeart, 'maxHeartRate', show.count(truth.maxHeartRate, labels.beats, variant), isBlank('heart'));
  }
  add(labels.calories, 'calories', show.count(truth.calories, '', variant), isBlank('calories'));
  const start = show.startText(truth.startWall, variant);
  const layout = layouts[truth.movingTime % layouts.length] ?? layouts[0];
  const decoys = decoysOf(truth, variant, labels);
  const html = `<!doctype html><html lang="${variant.without.includes('sport') ? '' : variant.language}"><head><title>${variant.sport === 'run' ? labels.run : labels.ride} · 5 am loop</title></head><body>
<header><a href="/">Laufbuch</a></header><main><h1>5 am loop</h1><p>${start.text}</p>
${layout?.(show.shuffled(entries, variant.order), variant.hash) ?? ''}
${variant.without.includes('blocks') ? decoys.replace(/ (?:class|id)="[^"]*"/g, ` class="${variant.hash}"`) : decoys}
</main><footer>2026</footer></body></html>`;
  return {
    html,
    url: `https://laufbuch.example/a/${truth.id}`,
    shows,
    // Without their names, what stands beside the totals is another run on the same page.
    isComplete:
      !(
        variant.without.includes('blocks') &&
        variant.decoys.some((name) => ['advert', 'week', 'records', 'similar', 'best'].includes(name))
      ) &&
      (['distance', 'time', 'pace'] as const).every(isThere) &&
      !isBlank('distance') &&
      !isBlank('time') &&
      !variant.unlabelled,
  };
}
