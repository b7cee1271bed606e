import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faceCommandSchema, readerMessageSchema } from '#core/browser/messages.ts';
import { emptyDisk } from './world/disk.ts';
import { brokenLike } from './world/fromSchema.ts';
import { activity, played, story, tabs } from './world/story.ts';
import { ourPage, scriptIn, startWorker } from './world/worker.ts';

/** Malformed and oversized messages, made from the protocol's own schemas: a typed error each, nothing stored, the worker lives. */

const stranger = { id: 'another-extension', url: 'chrome-extension://another/page.html' };
const page = scriptIn(7, tabs.get(7)!);
const inFrame = { ...page, frameId: 2 };
const elsewhere = scriptIn(7, 'https://www.strava.com.example.org/activities/1');
const senders = [ourPage, page, stranger, inFrame, elsewhere, {}];

const isValid = (message: unknown) =>
  faceCommandSchema.safeParse(message).success || readerMessageSchema.safeParse(message).success;

const messages = fc
  .oneof({ weight: 3, arbitrary: brokenLike(faceCommandSchema) }, { weight: 1, arbitrary: brokenLike(readerMessageSchema) })
  .filter((message) => !isValid(message));

it('10,000 broken messages: each is answered with a typed error, nothing is stored, and the worker works on', async () => {
  const disk = emptyDisk();
  await played(disk);
  const worker = await startWorker(disk, tabs);
  const exported = async () => ((await worker.send({ type: 'face:export', as: 'json' }, ourPage)) as { text: string }).text;
  const before = await exported();
  // The latest state is a cache that a new worker makes again; what it was made from is compared.
  const keptInSession = () => JSON.stringify([...disk.session].filter(([key]) => key !== 'latest'));
  const kept = keptInSession();
  const errors = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(messages, fc.constantFrom(...senders), async (message, sender) => {
      const answer = (await worker.send(message, sender)) as { ok: boolean; error?: string; paths?: string[] };
      expect(answer.ok).toBe(false);
      const isKnown = sender === ourPage || sender === page;
      if (!isKnown) expect(answer).toEqual({ ok: false, error: 'unknown-sender' });
      else expect(['invalid-message', 'unknown-sender']).toContain(answer.error);
      expect(JSON.stringify(answer).length).toBeLessThan(20_000);
      errors.set(answer.error ?? '', (errors.get(answer.error ?? '') ?? 0) + 1);
    }),
    { numRuns: 10_000 },
  );
  expect(errors.get('invalid-message')).toBeGreaterThan(2_000);
  expect(await exported()).toBe(before);
  expect(keptInSession()).toBe(kept);
  const tick = { type: 'face:tick', run: activity, step: 'sleep', state: 'done' };
  expect(await worker.send(tick, ourPage)).toEqual({ ok: true });
  expect(await exported()).toContain('"step":"sleep"');
}, 300_000);

it('a message that a page may not send is refused, however well it is formed', async () => {
  const disk = emptyDisk();
  await played(disk);
  const worker = await startWorker(disk, tabs);
  const forbidden = [
    { type: 'face:export', as: 'json' },
    { type: 'face:erase' },
    { type: 'face:import', text: '{}' },
    { type: 'face:demo' },
    { type: 'face:owner', activity, mine: true },
    { type: 'face:dismiss', notice: 'x' },
    { type: 'face:unmerge', run: activity },
    ...story
      .filter(([, message]) => ['face:profile', 'face:settings'].includes(String(message.type)))
      .map(([, message]) => message),
  ];
  for (const message of forbidden) {
    for (const sender of senders.slice(1))
      expect(await worker.send(message, sender)).toEqual({ ok: false, error: 'unknown-sender' });
  }
});

it.each<[string, object, string]>([
  [
    'a soreness of 100,000 regions',
    {
      type: 'face:checkIn',
      checkIn: { at: '2026-05-01T08:00:00Z', kind: 'soreness', value: 3, regions: Array(100_000).fill('calf') },
    },
    'checkIn.regions',
  ],
  [
    'a pain of 100,000 signs',
    { type: 'face:checkIn', checkIn: { at: '2026-05-01T08:00:00Z', kind: 'pain', signs: Array(100_000).fill('heat') } },
    'checkIn.signs',
  ],
  [
    '100,000 sweat rates',
    { type: 'face:profile', profile: { sweatRates: Array(100_000).fill({ rate: 1 }) } },
    'profile.sweatRates',
  ],
  [
    '100,000 thresholds',
    { type: 'face:profile', profile: { thresholds: Object.fromEntries(Array.from({ length: 100_000 }, (_, id) => [id, 1])) } },
    'profile.thresholds',
  ],
  ['a step of a megabyte', { type: 'face:tick', run: activity, step: 'x'.repeat(1e6), state: 'done' }, 'step'],
  [
    'the overlay of 1,000 sites',
    {
      type: 'face:settings',
      settings: {
        units: 'metric',
        overlay: Object.fromEntries(Array.from({ length: 1_000 }, (_, id) => [id, { open: true, corner: 'top-end' }])),
      },
    },
    'settings.overlay',
  ],
])('%s is refused', async (_what, message, path) => {
  const worker = await startWorker(emptyDisk(), tabs);
  expect(await worker.send(message, ourPage)).toEqual({ ok: false, error: 'invalid-message', paths: [path] });
});
