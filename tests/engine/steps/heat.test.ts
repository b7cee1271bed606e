import { describe, expect, it } from 'vitest';
import type { TriageLevel } from '#core/engine/contract.ts';
import { statementsOf, stepOf } from './lines.ts';
import { factsOf, type Wanted } from './someFacts.ts';

/** The word on heat: from which heat on, how long, and to whom not; and heat of which the night is not to have more. */

const weather = (wbgt: number | null, hot = true) => ({ temperature: 27, humidity: 50, wbgt, hot });
const heat = (wanted: Wanted) =>
  statementsOf(factsOf(wanted))
    .map(({ text }) => text.key)
    .filter((key) => key.startsWith('caution.heat'));

describe('the word on heat', () => {
  it('begins at the runner’s limit itself, and is plainer above 28 °C, not at it', () => {
    expect(heat({ weather: weather(22.9) })).toEqual([]);
    expect(heat({ weather: weather(23) })).toEqual(['caution.heat']);
    expect(heat({ weather: weather(28) })).toEqual(['caution.heat']);
    expect(heat({ weather: weather(28.1) })).toEqual(['caution.heat.extreme']);
  });

  it('follows what is known of the air where no humidity was told', () => {
    expect(heat({ weather: weather(null) })).toEqual(['caution.heat']);
    expect(heat({ weather: weather(null, false) })).toEqual([]);
  });

  it('is over six hours after the run', () => {
    expect(heat({ weather: weather(27), opened: 5.9 })).toEqual(['caution.heat']);
    expect(heat({ weather: weather(27), opened: 6 })).toEqual([]);
  });

  it('is not said beside signs that need help first, but beside those that only end the running', () => {
    const at = (level: TriageLevel) => heat({ weather: weather(27), triage: { level, text: null } });
    expect([at('emergency'), at('urgent-same-day')]).toEqual([[], []]);
    expect(at('stop-running-reassess')).toEqual(['caution.heat']);
  });
});

describe('the night after a late run', () => {
  const late = { runStart: Date.parse('2026-05-06T16:30:00Z'), intensity: 'high' } as const;
  const keys = (wanted: Wanted) => stepOf(factsOf({ ...late, ...wanted }), 'sleep')?.detail?.map(({ key }) => key) ?? [];

  it('is given no warm bath where heat can harm', () => {
    const profile = { wakeTime: '06:30', health: { heartCondition: true } };
    expect(keys({ profile })).toContain('sleep.lateRun.noHeat');
    expect(keys({ profile })).not.toContain('sleep.lateRun');
    expect(keys({})).not.toContain('sleep.lateRun.noHeat');
  });
});
