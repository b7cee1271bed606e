import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, packed, profileKey, tickKey, unpacked, type Entries, type Entry } from '#core/browser/sync/entries.ts';
import { newTicks, profileEntries, tickEntries, withNews } from '#core/browser/sync/facts.ts';
import { syncStep } from '#core/browser/sync/step.ts';
import type { Profile } from '#core/profile/profile.ts';

const now = Date.parse('2026-05-04T12:00:00Z');
const day = 86_400_000;

/** A browser: what it knows, its clock, and what of the store has arrived at it. */
interface Browser {
  device: string;
  known: Map<string, Entry>;
  skew: number;
  view: Record<string, unknown>;
}
const browsers = (): Browser[] =>
  ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((device, index) => ({
    device,
    known: new Map(),
    skew: (index - 1) * 900_000,
    view: {},
  }));

/** The store of the browsers' maker, and what each browser has seen of it. */
function world() {
  const server: Record<string, unknown> = {};
  const all = browsers();
  let clock = now;
  const said: [string, Entry][] = [];
  const say = (browser: Browser, key: string, value: unknown) => {
    const at = Math.max(clock + browser.skew, (browser.known.get(key)?.[0] ?? 0) + 1);
    const entry: Entry = [at, value];
    browser.known = merged(browser.known, new Map([[key, entry]]));
    said.push([key, entry]);
  };
  /** The newest items under some of the keys arrive, in whatever order. */
  const deliver = (browser: Browser, takes: (key: string) => boolean) => {
    for (const key of new Set([...Object.keys(server), ...Object.keys(browser.view)])) {
      if (!takes(key)) continue;
      if (key in server) browser.view[key] = structuredClone(server[key]);
      else delete browser.view[key];
    }
  };
  /** One step; `isFull`: the store takes nothing. */
  const sync = (browser: Browser, isFull = false) => {
    const step = syncStep({ device: browser.device, known: browser.known, items: browser.view, withHealth: false, now: clock });
    browser.known = step.known;
    if (!step.put || isFull) return step.put !== null;
    for (const [key, item] of Object.entries(step.put)) {
      expect(key.length + JSON.stringify(item).length).toBeLessThanOrEqual(8_192);
      server[key] = browser.view[key] = structuredClone(item);
    }
    for (const key of step.remove) {
      delete server[key];
      delete browser.view[key];
    }
    return true;
  };
  const settle = () => {
    for (let round = 0; round < 6; round += 1)
      for (const browser of all) {
        deliver(browser, () => true);
        sync(browser);
      }
  };
  return { all, server, said, say, deliver, sync, settle, pass: (ms: number) => (clock += ms) };
}

const runs = fc.constantFrom('strava:1', 'garmin:2', 'file:3');
const steps = fc.constantFrom('refuel', 'sleep', 'stretch', 'hydrate');
const action = fc.oneof(
  fc.record({
    kind: fc.constant('tick' as const),
    who: fc.nat(2),
    run: runs,
    step: steps,
    state: fc.constantFrom('done', 'skipped', 'open'),
  }),
  fc.record({
    kind: fc.constant('profile' as const),
    who: fc.nat(2),
    field: fc.constantFrom('age', 'bodyMass'),
    value: fc.option(fc.integer({ min: 40, max: 60 })),
  }),
  fc.record({ kind: fc.constant('deliver' as const), who: fc.nat(2), pieces: fc.nat(7) }),
  fc.record({ kind: fc.constant('sync' as const), who: fc.nat(2), isFull: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.nat(120) }),
);

describe('a sync between browsers', () => {
  it('loses no tick, whatever arrives late, in pieces, in another order, or finds no room', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60, size: 'max' }), (actions) => {
        const { all, said, say, deliver, sync, settle, pass } = world();
        for (const each of actions) {
          if (each.kind === 'wait') pass(each.minutes * 60_000);
          else {
            const browser = all[each.who]!;
            if (each.kind === 'tick') say(browser, tickKey(each.run, each.step), [each.state]);
            else if (each.kind === 'profile') say(browser, profileKey(each.field), each.value);
            else if (each.kind === 'sync') sync(browser, each.isFull);
            else deliver(browser, (key) => ((each.pieces >> (key.charCodeAt(3) - 97)) & 1) === 1);
          }
        }
        settle();
        const truth = merged(...said.map((one) => new Map([one])));
        for (const browser of all) expect(new Map([...browser.known].sort())).toEqual(new Map([...truth].sort()));
      }),
      { numRuns: 300 },
    );
  });

  it('comes to rest: when all is known everywhere, nothing is written', () => {
    const { all, say, sync, settle, deliver } = world();
    say(all[0]!, tickKey('strava:1', 'refuel'), ['done']);
    say(all[1]!, profileKey('age'), 40);
    settle();
    for (const browser of all) {
      deliver(browser, () => true);
      expect(sync(browser)).toBe(false);
    }
  });

  it('lets the later word of one who has seen the earlier one win, also by a clock that is behind', () => {
    const { all, say, settle } = world();
    const [behind, , before] = all;
    say(before!, tickKey('strava:1', 'refuel'), ['done']);
    settle();
    say(behind!, tickKey('strava:1', 'refuel'), ['open']);
    settle();
    for (const { known } of all) expect(known.get(tickKey('strava:1', 'refuel'))?.[1]).toEqual(['open']);
  });

  it('carries ticks of seven days and no health answer that was not chosen to travel', () => {
    const known = new Map<string, Entry>([
      [profileKey('health'), [now, { diabetes: true }]],
      [profileKey('age'), [now, 40]],
      [tickKey('a', 'old'), [now - 8 * day, ['done']]],
      [tickKey('a', 'new'), [now - 6 * day, ['done']]],
    ]);
    const travelling = (withHealth: boolean) =>
      Object.values(syncStep({ device: 'aaaaaaaa', known, items: {}, withHealth, now }).put ?? {})
        .map((item) => JSON.stringify(item))
        .join();
    expect(travelling(false)).not.toMatch(/health|diabetes|old/);
    expect(travelling(false)).toMatch(/age.*new/);
    expect(travelling(true)).toMatch(/diabetes/);
  });

  it('takes health answers out again, and takes none in, once they are not to travel any more', () => {
    const health: [string, Entry] = [profileKey('health'), [now, { diabetes: true }]];
    const mine = packed('aaaaaaaa', new Map([health]), now - 1);
    const others = packed('bbbbbbbb', new Map([health]), now - 1);
    const step = syncStep({
      device: 'aaaaaaaa',
      known: new Map([health]),
      items: { ...mine, ...others },
      withHealth: false,
      now,
    });
    expect(JSON.stringify(step.put)).not.toMatch(/diabetes/);
    expect(step.put).not.toBeNull();
    expect(step.news.size).toBe(0);
  });

  it('takes over what a browser knew that is gone, and only then clears its items away', () => {
    const gone = packed('bbbbbbbb', new Map([[profileKey('age'), [now - 90 * day, 40]]]), now - 90 * day);
    const step = syncStep({ device: 'aaaaaaaa', known: new Map(), items: gone, withHealth: false, now });
    expect(JSON.stringify(step.put)).toContain('age');
    expect(step.remove).toEqual(Object.keys(gone));
  });

  it('splits what is large into items that the browser takes, and reads them back whole or not at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.nat(30), (count, lost) => {
        const entries: Entries = new Map(
          Array.from({ length: count }, (_, index) => [
            tickKey('strava:1234567', `schritt-é-${String(index)}`),
            [now + index, ['done']],
          ]),
        );
        const items = packed('aaaaaaaa', entries, now);
        for (const [key, item] of Object.entries(items))
          expect(Buffer.byteLength(key + JSON.stringify(item))).toBeLessThanOrEqual(8_192);
        expect(unpacked(items)[0]?.entries).toEqual(entries);
        const keys = Object.keys(items);
        if (keys.length < 2) return;
        const { [keys[lost % keys.length]!]: _, ...torn } = items;
        expect(unpacked(torn)[0]?.entries.size).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('believes no item that is not ours, nor values that no profile can hold', () => {
    expect(unpacked({ other: 1, 'hs.aaaaaaaa.0': { made: 'x' }, 'hs.b.1': null })).toEqual([
      { device: 'aaaaaaaa', made: 0, entries: new Map(), keys: ['hs.aaaaaaaa.0'] },
      { device: 'b', made: 0, entries: new Map(), keys: ['hs.b.1'] },
    ]);
    const news = new Map<string, Entry>([
      [profileKey('age'), [now, 400]],
      [profileKey('bodyMass'), [now, 61]],
      [profileKey('nonsense'), [now, 1]],
      [tickKey('a', 'b'), [now, ['won']]],
    ]);
    expect(withNews({ age: 40 }, news)).toEqual({ age: 40, bodyMass: 61 });
    expect(newTicks(news)).toEqual([]);
  });
});

describe('a profile on its way', () => {
  it('marks what was changed with its instant, and what was taken away as taken away', () => {
    const first = profileEntries({ age: 40, bodyMass: 61 }, new Map(), now);
    expect(first.get(profileKey('age'))).toEqual([now, 40]);
    const second = profileEntries({ age: 41 } satisfies Profile, first, now - day);
    expect(second.get(profileKey('age'))).toEqual([now + 1, 41]);
    expect(second.get(profileKey('bodyMass'))).toEqual([now + 1, null]);
    expect(profileEntries({ age: 41 }, second, now + day)).toEqual(second);
    expect(withNews({ age: 40, bodyMass: 61 }, second)).toEqual({ age: 41 });
  });

  it('ticks come back as they went', () => {
    const ticks = [
      { run: 'strava:1', step: 'refuel', state: 'skipped' as const, at: '2026-05-04T10:00:00.000Z', reason: 'time' },
      { run: 'strava:1', step: 'sleep', state: 'open' as const, at: '2026-05-04T10:00:00.000Z' },
    ];
    expect(newTicks(tickEntries(ticks))).toEqual(ticks);
  });
});
