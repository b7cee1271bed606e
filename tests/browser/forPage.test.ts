import { describe, expect, it } from 'vitest';
import type { FaceState } from '#core/browser/state.ts';
import { forPage } from '#core/browser/worker/forPage.ts';

const state: FaceState = {
  revision: 3,
  record: null,
  plan: null,
  ticks: [],
  checkIns: [{ at: '2026-05-06T08:00:00Z', kind: 'weight', before: 71.5, after: 70.9 }],
  profile: { age: 34, bodyMass: 71.5, health: { hypertension: true } },
  settings: { units: 'metric', overlay: {} },
  questions: [],
  notices: [{ kind: 'not-saved', what: 'face:tick', at: '2026-05-06T08:00:00Z' }],
  granted: ['strava'],
  timeZone: 'Europe/Berlin',
};

describe('what is sent into a page', () => {
  it('holds nothing of body, health and reports', () => {
    const sent = JSON.stringify(forPage(state, 'strava:1'));
    for (const secret of ['71.5', '70.9', 'hypertension', '34', 'strava']) expect(sent).not.toContain(secret);
    expect(forPage(state, 'strava:1')).toMatchObject({ revision: 3, settings: { units: 'metric' }, timeZone: 'Europe/Berlin' });
  });

  it('is asked for what its own page did not tell, and hears of no other page that waits', () => {
    const asked = { site: 'strava', url: 'https://www.strava.com/activities/1', fields: {}, unread: ['distance' as const] };
    const questions = [
      { ...asked, kind: 'fields' as const, activity: 'strava:1' },
      { ...asked, kind: 'fields' as const, activity: 'strava:2' },
      { ...asked, kind: 'owner' as const, activity: 'strava:3' },
    ];
    const given = (activity: string) => forPage({ ...state, questions }, activity).questions.map((one) => one.activity);
    expect(['strava:1', 'strava:2', 'strava:3', 'strava:4'].map(given)).toEqual([['strava:1'], ['strava:2'], [], []]);
  });

  it('still says who wants no numbers, whatever the reason', () => {
    expect(forPage({ ...state, profile: { quiet: true } }, 'strava:1').profile).toEqual({ quiet: true });
    expect(forPage({ ...state, profile: { age: 16 } }, 'strava:1').profile).toEqual({ quiet: true });
    expect(forPage(state, 'strava:1').profile).toEqual({});
  });
});
