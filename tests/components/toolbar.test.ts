import { describe, expect, it } from 'vitest';
import { badge, type Badge } from '#core/engine/badge.ts';
import { badgeWords, nextChange } from '#core/browser/worker/badgeWords.ts';
import { en } from '#core/texts/en/index.ts';
import { emergency, now, plan } from '../gallery/states.ts';

const minute = 60_000;
const english = { catalogue: en, locale: 'en-GB', timeZone: 'UTC', now };
const said = (shown: Badge) => badgeWords(shown, english);
const at = (minutes: number) =>
  badge({ ...plan, steps: plan.steps.filter((step) => step.kind !== 'coolDown') }, now + minutes * minute);
const later = { ...plan, steps: plan.steps.filter((step) => step.kind === 'sleep') };

describe('the toolbar button', () => {
  it('counts the minutes of the step that closes first, and its title names the step', () => {
    expect(said(badge(plan, now))).toEqual({ text: '6m', title: 'Homestretch: Cool down, 6 min left' });
    expect(said(at(0))).toEqual({ text: '86m', title: 'Homestretch: Eat, 86 min left' });
  });

  it('says the hours to hard running where nothing closes soon', () => {
    expect(said(badge(later, now))).toEqual({ text: '36h', title: 'Homestretch: 36 h to hard running' });
  });

  it('says that a run waits for the runner’s word', () => {
    expect(said(badge(later, now, true))).toEqual({ text: '?', title: 'Homestretch: a run waits for your word' });
  });

  it('shows no number beside a red flag, and none once hard running is fine', () => {
    expect(said(badge(emergency.plan, now)).text).toBe('!');
    expect(said(badge(later, now + 40 * 60 * minute))).toEqual({ text: '', title: 'Homestretch' });
    expect(said(badge(null, now)).text).toBe('');
  });

  it('speaks the language on hand, and says its name alone where there is none', () => {
    const catalogue = { 'badge.short.hours': '{value} Std', 'badge.hours': 'Noch {value} Stunden' };
    const shown: Badge = { kind: 'hours', value: 1_036 };
    expect(badgeWords(shown, { ...english, catalogue, locale: 'de' })).toEqual({
      text: '1.036 Std',
      title: 'Noch 1.036 Stunden',
    });
    expect(badgeWords(shown, { ...english, catalogue: {} })).toEqual({ text: '', title: 'Homestretch' });
  });

  it('is looked at again exactly when it says something else', () => {
    for (const start of [0, 7, 33.4, 61]) {
      const from = now + start * minute;
      const next = nextChange(later, from)!;
      expect(badge(later, next - 1)).toEqual(badge(later, from));
      expect(badge(later, next + 1)).not.toEqual(badge(later, from));
    }
    expect(nextChange(emergency.plan, now)).toBeNull();
  });
});
