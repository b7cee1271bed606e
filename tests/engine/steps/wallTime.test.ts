import { afterEach, describe, expect, it, vi } from 'vitest';
import { atWallTime } from '#core/engine/steps/wallTime.ts';

/** A clock on the wall shows the same on every machine. */

const cases: [name: string, day: string, wall: string, timeZone: string, at: string][] = [
  ['an ordinary evening', '2026-07-01T12:00Z', '22:15', 'America/St_Johns', '2026-07-02T00:45:00.000Z'],
  ['the hour that is there twice: the first', '2026-10-25T12:00Z', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['right after the hour that is there twice', '2026-10-25T12:00Z', '02:00', 'Europe/London', '2026-10-25T02:00:00.000Z'],
  ['half an hour that is there twice', '2026-04-05T03:00Z', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ['the hour that is left out: the next', '2026-03-29T12:00Z', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['a day after one that the date line took', '2011-12-31T12:00Z', '06:30', 'Pacific/Apia', '2011-12-31T16:30:00.000Z'],
];

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'])('on a machine in %s', (machine) => {
  afterEach(() => vi.unstubAllEnvs());
  it.each(cases)('%s', (_name, day, wall, timeZone, at) => {
    vi.stubEnv('TZ', machine);
    expect(new Date().getTimezoneOffset() === 0).toBe(machine === 'UTC');
    expect(new Date(atWallTime(Date.parse(day), wall, timeZone)).toISOString()).toBe(at);
  });
});
