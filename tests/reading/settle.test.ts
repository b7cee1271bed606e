import { describe, expect, it } from 'vitest';
import { solve } from '#core/reading/solve.ts';
import { said } from './said.ts';

/** Fields that no pace proves: the site's own place is believed, a label asks, and what differs is a choice. */

describe('a field without a proof', () => {
  it('is read at the site’s own place and asked for by its label', () => {
    for (const source of ['hook', 'script', 'attribute', 'input'] as const)
      expect(solve([said('averageHeartRate', '150 bpm', source)], false).fields).toEqual({
        averageHeartRate: { value: 150, unit: 'bpm', certainty: 'read', source, shown: '150 bpm', within: 0.5 },
      });
    for (const source of ['label', 'shape'] as const)
      expect(solve([said('averageHeartRate', '150 bpm', source)], false).fields).toMatchObject({
        averageHeartRate: { certainty: 'labelled', source },
      });
  });

  it('said twice is taken from the site’s own place, then by its digits', () => {
    const calories = ['640 kcal', '640.4 kcal'] as const;
    const said2 = (one: 'hook' | 'label', other: 'hook' | 'label') =>
      solve([said('calories', calories[0], one), said('calories', calories[1], other)], false).fields.calories;
    expect(said2('hook', 'label')).toMatchObject({ value: 640, certainty: 'read' });
    expect(said2('label', 'hook')).toMatchObject({ value: 640.4, certainty: 'read' });
    expect(said2('hook', 'hook')).toMatchObject({ value: 640.4, certainty: 'read' });
    expect(said2('label', 'label')).toMatchObject({ value: 640.4, certainty: 'labelled' });
  });

  it('said differently is a choice, even at the site’s own places', () =>
    expect(solve([said('calories', '640 kcal', 'hook'), said('calories', '700 kcal', 'hook')], false).fields).toEqual({
      calories: { value: 640, unit: 'kcal', certainty: 'labelled', source: 'hook', shown: '640 kcal', choices: [640, 700] },
    }));

  it('offers eight choices at most', () => {
    const claims = Array.from({ length: 12 }, (_, index) => said('calories', `${600 + 20 * index} kcal`));
    expect(solve(claims, false).fields.calories?.choices).toHaveLength(8);
  });

  it('that may be two values is a choice, until another claim shares one of them', () => {
    const open = said('elapsedTime', '1:40', 'hook');
    expect(solve([open], false).fields.elapsedTime).toMatchObject({ certainty: 'labelled', choices: [100, 6_000] });
    expect(solve([open, said('elapsedTime', '1:40:00', 'hook')], false).fields.elapsedTime).toMatchObject({
      value: 6_000,
      certainty: 'read',
    });
  });

  it('is minutes and seconds where the site always shows them so', () =>
    expect(solve([said('timerTime', '45:10', 'hook')], true).fields.timerTime).toMatchObject({
      value: 2_710,
      certainty: 'read',
    }));

  it('of a moving pace is none', () => expect(solve([said('movingPace', '5:00 /km', 'hook')], false).fields).toEqual({}));
});

describe('values without a name', () => {
  const time = said('timerTime', '57:50', 'shape');
  const pace = said('pace', '5:00 /km', 'shape');
  it('prove a distance by its digits, and leave open which time of the run it was', () => {
    const { fields } = solve([said('distance', '11.57 km', 'shape'), time, pace], false);
    expect(fields).toMatchObject({
      distance: { value: 11_570, certainty: 'read', source: 'proof' },
      timerTime: { value: 3_470, certainty: 'labelled', source: 'shape' },
    });
  });
  it('leave it open no more where one of them has a name', () =>
    expect(solve([said('distance', '11.57 km'), said('timerTime', '57:50'), time, pace], false).fields).toMatchObject({
      timerTime: { value: 3_470, certainty: 'read', source: 'proof' },
    }));
  it('of whole kilometres prove none, since they agree with too much', () =>
    expect(
      [
        ['12 km', '57:50'],
        ['30 km', '2:30:00'],
      ].map(([way, clock]) =>
        solve([said('distance', way ?? '', 'shape'), said('timerTime', clock ?? '', 'shape'), pace], false),
      ),
    ).toMatchObject(Array(2).fill({ fields: { distance: { certainty: 'labelled' }, timerTime: { certainty: 'labelled' } } })));
  it('of whole kilometres prove one that is long or has a name', () => {
    const long = [said('timerTime', '5:00:00', 'shape'), pace];
    expect(solve([said('distance', '60 km', 'shape'), ...long], false).fields.distance).toMatchObject({ source: 'proof' });
    expect(solve([said('distance', '12 km', 'label'), time, pace], false).fields.distance).toMatchObject({ source: 'proof' });
  });
});

describe('two times of one name', () => {
  it('of which the pace proves one are a choice', () => {
    const ten = [said('distance', '10.00 km'), said('timerTime', '50:00'), said('pace', '5:00 /km')];
    expect(solve([...ten, said('timerTime', '1:02:00')], false).fields).toMatchObject({
      distance: { certainty: 'read' },
      timerTime: { certainty: 'labelled', choices: [3_000, 3_720] },
    });
  });
});
