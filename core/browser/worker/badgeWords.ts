import { badge, type Badge } from '#core/engine/badge.ts';
import type { Plan, Text, TextParam } from '#core/engine/contract.ts';
import { formatText, type TextContext } from '#core/texts/format.ts';

/** What the toolbar button says, and when it says something else. */

const minute = 60_000;

/** What the button's words are written with. Where the worker has no sentences yet, the button has its name and no other. */
export type BadgeContext = Omit<TextContext, 'units'>;

/** Text and title of a badge. */
export function badgeWords(shown: Badge, context: BadgeContext): { text: string; title: string } {
  const words = (key: string, params?: Text['params']) =>
    key in context.catalogue ? formatText({ key, params }, { ...context, units: 'metric' }) : null;
  const name = words('product.name') ?? 'Homestretch';
  switch (shown.kind) {
    case 'none':
      return { text: '', title: name };
    case 'urgent':
      return { text: '!', title: words('badge.urgent') ?? name };
    case 'asked':
      return { text: words('badge.short.asked') ?? '?', title: words('badge.asked') ?? name };
    case 'minutes': {
      const { value } = shown;
      const step: TextParam = { text: { key: `step.kind.${shown.step}` } };
      return { text: words('badge.short.minutes', { value }) ?? '', title: words('badge.minutes', { value, step }) ?? name };
    }
    case 'hours': {
      const { value } = shown;
      return { text: words('badge.short.hours', { value }) ?? '', title: words('badge.hours', { value }) ?? name };
    }
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
