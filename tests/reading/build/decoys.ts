import type { Labels } from './languages.ts';
import { clock, distance, height, pace } from './show.ts';
import type { Truth, Variant } from './variant.ts';

/** Numbers that stand on activity pages and are no totals of the run. They agree among themselves, as real ones do. */

const unitOf = (text: string): string => `<abbr class="unit short"> ${text}</abbr>`;

function splits(truth: Truth, variant: Variant, labels: Labels): string {
  const rows = Array.from({ length: 6 }, (_, index) => {
    const seconds = (truth.movingTime / truth.distance) * 1000 + index * 3 - 8;
    const shown = pace(1000, seconds, variant);
    const climb = height(index * 2 + 1, variant);
    return `<tr><td>${index + 1}</td><td>${shown.text} ${unitOf(shown.unit)}</td><td>${climb.text} ${unitOf(climb.unit)}</td></tr>`;
  });
  return `<div id="splits-container"><h2>${labels.splits}</h2><table class="dense"><thead><tr><th>KM</th><th>${labels.pace}</th><th>+</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

const other = (name: string, metres: number, seconds: number, variant: Variant): string => {
  const far = distance(metres, variant);
  const fast = pace(metres, seconds, variant);
  return `<li><a href="#">${name}</a> <span>${far.text}${unitOf(far.unit)}</span> <span>${clock(seconds, variant)}</span> <span>${fast.text}${unitOf(fast.unit)}</span></li>`;
};

const labelledOther = (
  title: string,
  className: string,
  metres: number,
  seconds: number,
  variant: Variant,
  labels: Labels,
): string => {
  const far = distance(metres, variant);
  const fast = pace(metres, seconds, variant);
  return `<div class="${className}"><h3>${title}</h3><div><span>${labels.distance}</span><b>${far.text}${unitOf(far.unit)}</b></div><div><span>${labels.movingTime}</span><b>${clock(seconds, variant)}</b></div><div><span>${labels.pace}</span><b>${fast.text}${unitOf(fast.unit)}</b></div></div>`;
};

const makers: Record<Variant['decoys'][number], (truth: Truth, variant: Variant, labels: Labels) => string> = {
  splits,
  similar: (truth, variant, labels) =>
    `<section class="similar-activities"><h3>${labels.similar}</h3><ul>${other('Loop A', truth.distance * 0.93, truth.movingTime * 0.95, variant)}${other('Loop B', truth.distance * 1.04, truth.movingTime * 1.02, variant)}</ul></section>`,
  best: (truth, variant, labels) =>
    `<section class="best-efforts"><h3>${labels.bestEffort}</h3><ul>${other('5K', 5000, (truth.movingTime / truth.distance) * 4700, variant)}</ul></section>`,
  shoes: (_truth, variant, labels) => {
    const worn = distance(612_400, variant);
    return `<div class="gear spans8">${labels.shoes}: <span class="gear-name">Blue pair (${worn.text} ${worn.unit})</span></div>`;
  },
  comments: () => '<div class="comments"><p>Great 21.1 km in 1:38:20!</p><p>4:40 /km</p><p>164 bpm</p><span>12 km</span></div>',
  menu: (_truth, variant, labels) =>
    `<nav><ul><li>${labels.distance} <b>${distance(5000, variant).text} km</b></li><li>25:00</li></ul></nav>`,
  advert: (_truth, variant, labels) => labelledOther('Plan', 'promo upsell', 42_195, 12_600, variant, labels),
  hidden: (truth, variant, labels) =>
    `<div style="display: none">${labelledOther('', 'stats', truth.distance * 2, truth.movingTime * 2, variant, labels)}</div><div hidden><b>7.77 km</b><span>${labels.distance}</span></div>`,
  week: (truth, variant, labels) =>
    labelledOther('2026-W40', 'weekly-summary', truth.distance * 3.3, truth.movingTime * 3.4, variant, labels),
  records: (truth, variant, labels) =>
    labelledOther('10K', 'record-card', 10_000, (truth.movingTime / truth.distance) * 9_400, variant, labels),
};

/** The decoys that the variant asks for. */
export const decoysOf = (truth: Truth, variant: Variant, labels: Labels): string =>
  variant.decoys.map((name) => makers[name](truth, variant, labels)).join('\n');
