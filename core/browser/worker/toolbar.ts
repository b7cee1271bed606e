import { badge } from '#core/engine/badge.ts';
import { withProgress } from '#core/engine/progress.ts';
import { browser } from '../extension.ts';
import type { FaceState } from '../state.ts';
import { readLatest } from '../store/latest.ts';
import { readSettings } from '../store/local.ts';
import { badgeWords, nextChange } from './badgeWords.ts';
import { spokenWith } from './texts.ts';

/** The toolbar button: a few signs on it, and a title that says them in words. It moves on by an alarm. */

export const badgeAlarm = 'badge';
const minute = 60_000;
const ground = { urgent: '#b3261e', calm: '#0b6e69' };

/** Puts the badge of a state on the button and sets the alarm for its next change. */
export async function showBadge(state: FaceState | null, now = Date.now()): Promise<void> {
  const plan = state?.plan ? withProgress(state.plan, state.ticks, new Date(now).toISOString()) : null;
  const shown = badge(plan, now, (state?.questions.length ?? 0) > 0);
  const { text, title } = badgeWords(shown, await spokenWith(state?.settings ?? (await readSettings()), now));
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
  await browser.action.setBadgeBackgroundColor({ color: shown.kind === 'urgent' ? ground.urgent : ground.calm });
  const next = nextChange(plan, now);
  if (next === null) await browser.alarms.clear(badgeAlarm);
  else await browser.alarms.create(badgeAlarm, { when: Math.max(next, now + minute / 2) });
}

/** The alarm rang, or the browser has just started: the same plan at a later hour. */
export const refreshBadge = async (): Promise<void> => showBadge(await readLatest());
