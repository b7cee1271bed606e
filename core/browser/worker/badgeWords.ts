import { badge, type Badge } from '#core/engine/badge.ts';
import type { Plan } from '#core/engine/contract.ts';
import { enFaces } from '#core/texts/en.faces.ts';

/** What the toolbar button says, and when it says something else. */

const minute = 60_000;

const words = (key: string, value = '', step = '') =>
  (enFaces[key] ?? '').replace('{value}', value).replace('{step}', enFaces[`step.kind.${step}`] ?? '');

/** Text and title of a badge. */
export function badgeWords(shown: Badge): { text: string; title: string } {
  switch (shown.kind) {
    case 'none':
      return { text: '', title: words('product.name') };
    case 'urgent':
      return { text: '!', title: words('badge.urgent') };
    case 'minutes':
      return { text: `${String(shown.value)}m`, title: words('badge.minutes', String(shown.value), shown.step) };
    case 'hours':
      return { text: `${String(shown.value)}h`, title: words('badge.hours', String(shown.value)) };
  }
}

/** When the badge of this plan says something else: with the next minute or hour, or when a window opens. Null: never. */
export function nextChange(plan: Plan | null, now: number): number | null {
  const shown = badge(plan, now);
  if (!plan || shown.kind === 'none' || shown.kind === 'urgent') return null;
  const opening = plan.steps.map((step) => Date.parse(step.window.from)).filter((from) => from > now);
  const closingSoon = plan.steps
    .filter((step) => step.state === 'now')
    .map((step) => Date.parse(step.window.until) - 90 * minute)
    .filter((from) => from > now);
  const hardAt = Date.parse(plan.readiness?.hardAt ?? '');
  const nextHour = now + ((hardAt - now) % (60 * minute) || 60 * minute);
  const turn = shown.kind === 'minutes' ? now + minute : nextHour;
  return Math.min(turn, ...opening, ...closingSoon);
}
