import { describe, expect, it } from 'vitest';
import { answered, gate, impossible } from '#core/browser/worker/gate.ts';
import type { ValidReading } from '#core/browser/schemas.ts';

const reading: ValidReading = {
  ok: true,
  site: 'strava',
  activity: 'strava:77',
  owner: 'self',
  run: { sport: 'run', startTime: '2026-03-01T08:00:00+01:00', distance: 10_000, movingTime: 3_000 },
  fields: {},
  unread: [],
};

describe('the own-run gate', () => {
  it('keeps a run that the page proves to be the runner’s own', () => {
    expect(gate(reading, null, 'Europe/Berlin')).toEqual({
      kind: 'keep',
      run: { id: 'strava:77', timeZone: 'Europe/Berlin', ...reading.run },
    });
  });

  it('asks whose run it is where the page cannot tell and nobody answered before', () => {
    expect(gate({ ...reading, owner: 'unknown' }, null, 'UTC').kind).toBe('ask-owner');
  });

  it('remembers both answers', () => {
    expect(gate({ ...reading, owner: 'unknown' }, true, 'UTC').kind).toBe('keep');
    expect(gate({ ...reading, owner: 'unknown' }, false, 'UTC').kind).toBe('not-owner');
  });

  it('asks for a sport, a start and a time that the page does not tell', () => {
    expect(gate({ ...reading, run: { distance: 10_000 } }, null, 'UTC')).toEqual({
      kind: 'ask-fields',
      fields: ['sport', 'startTime', 'movingTime'],
      asksOwner: false,
    });
  });

  it('asks in the same breath whose run it is, where the page does not tell that either', () => {
    const verdict = gate({ ...reading, owner: 'unknown', run: { distance: 10_000 } }, null, 'UTC');
    expect(verdict).toMatchObject({ kind: 'ask-fields', asksOwner: true });
    expect(gate({ ...reading, owner: 'unknown', run: {} }, true, 'UTC')).toMatchObject({ asksOwner: false });
  });

  it('leaves out what the runner left out, however sure the page was of it', () => {
    const { run } = answered(reading, { distance: null });
    expect(run).toEqual({ sport: 'run', startTime: reading.run.startTime, movingTime: 3_000 });
  });

  it('names the answers that no run can have', () => {
    expect(impossible({ movingTime: -5, distance: 10_000, startTime: 'soon', averageHeartRate: null })).toEqual([
      'startTime',
      'movingTime',
    ]);
  });

  it('keeps it once they are answered, marked as asked', () => {
    const complete = answered(
      { ...reading, run: { distance: 10_000 }, unread: ['sport', 'movingTime'] },
      { sport: 'run', startTime: '2026-03-01T08:00:00+01:00', movingTime: 3_100 },
    );
    expect(gate(complete, null, 'UTC').kind).toBe('keep');
    expect(complete.fields.movingTime).toMatchObject({ value: 3_100, certainty: 'asked' });
    expect(complete.unread).toEqual([]);
  });

  it('asks again when an answer is no possible value', () => {
    expect(gate(answered(reading, { movingTime: -5 }), null, 'UTC').kind).toBe('ask-fields');
  });
});
