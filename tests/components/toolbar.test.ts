import { describe, expect, it } from 'vitest';
import { badge } from '#core/engine/badge.ts';
import { badgeWords, nextChange } from '#core/browser/worker/badgeWords.ts';
import { emergency, now, plan } from '../gallery/states.ts';

const minute = 60_000;
const at = (minutes: number) =>
  badge({ ...plan, steps: plan.steps.filter((step) => step.kind !== 'coolDown') }, now + minutes * minute);
const later = { ...plan, steps: plan.steps.filter((step) => step.kind === 'sleep') };

describe('the toolbar button', () => {
  it('counts the minutes of the step that closes first, and its title names the step', () => {
    expect(badgeWords(badge(plan, now))).toEqual({ text: '6m', title: 'Homestretch: Cool down, 6 min left' });
    expect(badgeWords(at(0))).toEqual({ text: '86m', title: 'Homestretch: Eat, 86 min left' });
  });

  it('says the hours to hard running where nothing closes soon', () => {
    expect(badgeWords(badge(later, now))).toEqual({ text: '36h', title: 'Homestretch: 36 h to hard running' });
  });

  it('shows no number beside a red flag, and none once hard running is fine', () => {
    expect(badgeWords(badge(emergency.plan, now)).text).toBe('!');
    expect(badgeWords(badge(later, now + 40 * 60 * minute))).toEqual({ text: '', title: 'Homestretch' });
    expect(badgeWords(badge(null, now)).text).toBe('');
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
