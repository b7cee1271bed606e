import { JSDOM } from 'jsdom';
import type { ReadingResult } from '#core/reading/reading.ts';
import { readPage } from '#core/sites/readPage.ts';
import type { Built, Variant } from './variant.ts';

/** What became of one variant. `wrong` names what was said against what the page shows. */
export interface Verdict {
  kind: 'right' | 'asked' | 'refused' | 'wrong';
  detail: string;
}

const mainTimes = { strava: 'movingTime', garmin: 'timerTime', general: 'timerTime' } as const;

/** Fields of the run that the page does not show so. */
function falseFields(result: Extract<ReadingResult, { ok: true }>, built: Built): string[] {
  return Object.entries(result.run).flatMap(([name, value]) => {
    if (name === 'sport') return value === 'run' ? [] : [`sport ${String(value)}`];
    const shown = built.shows[name];
    if (!shown) return [`${name} ${String(value)} is not on the page`];
    const said = name === 'startTime' ? Date.parse(String(value)) / 1000 : Number(value);
    return Math.abs(said - shown.value) <= shown.within + 1e-6 * Math.abs(shown.value) + 1e-9
      ? []
      : [`${name} ${String(value)}, shown ${shown.value}`];
  });
}

/** Holds a reading against the page's own construction. */
function judge(result: ReadingResult, built: Built, variant: Variant): Verdict {
  const isHookless = variant.without.includes('sport');
  if (!result.ok) {
    const expected =
      variant.sport === 'ride'
        ? 'not-a-run'
        : variant.site !== 'general' && variant.owner === 'other' && !variant.without.includes('owner')
          ? 'not-owner'
          : null;
    if (expected)
      return result.refusal === expected
        ? { kind: 'right', detail: result.refusal }
        : { kind: 'refused', detail: `${result.refusal} for ${expected}` };
    if (result.refusal === 'not-a-run' || result.refusal === 'not-owner')
      return { kind: 'wrong', detail: `${result.refusal}: ${result.detail}` };
    return { kind: 'refused', detail: `${result.refusal}: ${result.detail}` };
  }
  if (variant.owner === 'other' && result.owner === 'self') return { kind: 'wrong', detail: 'taken for the own run' };
  if (variant.sport === 'ride' && result.run.sport === 'run') return { kind: 'wrong', detail: 'a ride taken for a run' };
  const wrong = falseFields(result, built);
  if (wrong.length) return { kind: 'wrong', detail: wrong.join('; ') };
  if (variant.sport === 'ride' && (isHookless || variant.site === 'general')) return { kind: 'asked', detail: 'sport not told' };
  const main = mainTimes[variant.site];
  const missing = ['distance', main].filter((name) => !(name in result.run) && name in built.shows);
  return missing.length ? { kind: 'asked', detail: `not read: ${missing.join(', ')}` } : { kind: 'right', detail: '' };
}

/** Builds nothing: reads the built page and judges it. */
export function verdictOf(built: Built, variant: Variant): Verdict {
  const { window } = new JSDOM(built.html);
  const verdict = judge(readPage(window.document, { url: built.url, now: built.now, timeZone: built.timeZone }), built, variant);
  window.close();
  return verdict;
}
