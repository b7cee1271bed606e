import { describe, expect, it } from 'vitest';
import type { Reading, ReadingResult } from '#core/reading/reading.ts';
import type { Snapshot } from '#core/sites/snapshot.ts';
import { whatNext } from '#core/browser/worker/whatNext.ts';

const snapshot = {} as Snapshot;
const run = (value: number): Reading => ({
  ok: true,
  site: 'strava',
  activity: 'strava:2',
  owner: 'self',
  run: {},
  fields: { distance: { value, unit: 'm', certainty: 'read', source: 'proof', shown: '' } },
  unread: [],
});
const refused = (refusal: 'not-ready' | 'not-a-run' | 'activity-changed'): ReadingResult => ({ ok: false, refusal, detail: '' });
const now = { snapshot, isLast: false };
const late = { snapshot, isLast: true };

describe('what a reader does after a page was judged', () => {
  it('ends with a run', () => {
    expect(whatNext(run(5_000), now, 'strava:2')).toMatchObject({ next: 'done', result: { ok: true } });
  });

  it('ends with a refusal that no waiting would change', () => {
    expect(whatNext(refused('not-a-run'), now, 'strava:2')).toMatchObject({ next: 'done', result: { refusal: 'not-a-run' } });
  });

  it('waits while the page fills up, until the last look', () => {
    expect(whatNext(refused('not-ready'), now, 'strava:2').next).toBe('wait');
    expect(whatNext(refused('not-ready'), late, 'strava:2')).toMatchObject({ next: 'done', result: { refusal: 'not-ready' } });
  });

  it('asks once for the whole region', () => {
    expect(whatNext('needs-region', now, 'strava:2').next).toBe('region');
    const whole = { ...late, snapshot: { ...snapshot, region: { parents: [-1], texts: [] } } };
    expect(whatNext('needs-region', whole, 'strava:2')).toMatchObject({ next: 'done', result: { ok: false } });
  });

  it('does not take what the activity before said for this one', () => {
    const { said } = whatNext(run(5_000), now, 'strava:1');
    const before = { activity: 'strava:1', said: said ?? '' };
    expect(said).not.toBeNull();
    expect(whatNext(run(5_000), { ...now, before }, 'strava:2').next).toBe('wait');
    expect(whatNext(run(5_000), { ...late, before }, 'strava:2')).toMatchObject({ result: { refusal: 'not-ready' } });
    expect(whatNext(run(8_000), { ...now, before }, 'strava:2')).toMatchObject({ next: 'done', result: { ok: true } });
    // The same activity read again says the same.
    expect(whatNext(run(5_000), { ...now, before }, 'strava:1')).toMatchObject({ next: 'done', result: { ok: true } });
  });

  it('remembers no words of a page that names another activity', () => {
    expect(whatNext(refused('activity-changed'), now, 'strava:2').next).toBe('wait');
    expect(whatNext(refused('activity-changed'), late, 'strava:2').said).toBeNull();
  });
});
