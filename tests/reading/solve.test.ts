import { describe, expect, it } from 'vitest';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { solve } from '#core/reading/solve.ts';
import { said } from './said.ts';

/** What the claims of a page come to: what arithmetic proves and what stays open. */

const ten = [said('distance', '10.00 km'), said('timerTime', '50:00'), said('pace', '5:00 /km')];

/** The script of a site: an exact number without digits to judge. */
const scripted = (role: ClaimRole, kind: 'length' | 'duration', value: number): Claim => ({
  role,
  readings: [{ kind, value, within: 0, unit: '' }],
  source: 'script',
  shown: String(value),
});

describe('a distance and a time that agree with the pace', () => {
  it('are proved, whatever says them', () =>
    expect(solve(ten, false)).toEqual({
      fields: {
        distance: { value: 10_000, unit: 'm', certainty: 'read', source: 'proof', shown: '10.00 km', within: 5 },
        timerTime: { value: 3_000, unit: 's', certainty: 'read', source: 'proof', shown: '50:00', within: 0.5 },
      },
      contradiction: null,
      isTooFast: false,
    }));

  it('settle which of the times is which, and what is said beside stays a question', () =>
    expect(solve([...ten, said('elapsedTime', '1:02:00'), said('averageHeartRate', '150 bpm')], false).fields).toMatchObject({
      timerTime: { value: 3_000, source: 'proof' },
      elapsedTime: { value: 3_720, certainty: 'labelled', source: 'label' },
      averageHeartRate: { value: 150, certainty: 'labelled', source: 'label', unit: 'bpm' },
    }));

  it('settle minutes or hours', () =>
    expect(
      solve([said('distance', '8.00 km'), said('timerTime', '40:00'), said('pace', '5:00 /km')], false).fields,
    ).toMatchObject({
      timerTime: { value: 2_400, certainty: 'read', source: 'proof' },
    }));

  it('settle a group or a decimal sign', () =>
    expect(solve([said('distance', '1,539 m'), said('timerTime', '7:41'), said('pace', '5:00 /km')], false).fields).toMatchObject(
      {
        distance: { value: 1_539, certainty: 'read' },
      },
    ));

  it('are known to the digits that the page shows, where its script knows more', () => {
    const exact = [scripted('distance', 'length', 10_001.3), scripted('timerTime', 'duration', 3_000.4)];
    expect(solve([...exact, ...ten], false).fields).toMatchObject({
      distance: { value: 10_001.3, within: 5 },
      timerTime: { value: 3_000.4, within: 0.5, source: 'proof' },
    });
    expect(solve(exact, false).fields).toMatchObject({
      distance: { value: 10_001.3, within: 0, certainty: 'read', source: 'script' },
    });
  });

  it('are known by the most exact digits that the page shows, and by those of the value itself', () => {
    const coarse = [said('distance', '10.0 km'), said('timerTime', '50:00.4')];
    for (const claims of [
      [...coarse, ...ten],
      [...ten, ...coarse],
    ])
      expect(solve(claims, false).fields).toMatchObject({
        distance: { value: 10_000, shown: '10.00 km', within: 5 },
        timerTime: { value: 3_000.4, shown: '50:00.4', within: 0.05 },
      });
    // The 1:40 of a hundred seconds is no hour and forty minutes, rounded.
    const short = [said('distance', '0.33 km'), scripted('timerTime', 'duration', 100), said('timerTime', '1:40')];
    expect(solve([...short, said('pace', '5:00 /km')], false).fields.timerTime).toMatchObject({ value: 100, within: 0.5 });
  });

  it('may be said once more in a way that could mean another', () =>
    expect(solve([...ten, said('distance', '10,000 m')], false)).toMatchObject({
      contradiction: null,
      fields: { distance: { value: 10_000, within: 0.5 } },
    }));

  it('are no runner’s at a speed of none', () => {
    const ride = [said('distance', '40.00 km'), said('timerTime', '1:00:00'), said('pace', '40.0 km/h')];
    expect(solve(ride, false)).toMatchObject({ contradiction: "11.11 m/s is no runner's average", isTooFast: true });
  });
});
