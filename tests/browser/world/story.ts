import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { siteOf } from '#core/sites/siteOf.ts';
import { snapshotOf } from '#core/sites/snapshot.ts';
import { expect } from 'vitest';
import type { Disk, Trouble } from './disk.ts';
import { insistOn, ourPage, scriptIn, startWorker } from './worker.ts';

/** What happens to a runner's data in a day: a run is read twice, ticked, told of, corrected. */

const folder = join(import.meta.dirname, '../../pages/strava-demo');
const { url, now } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { url: string; now?: string };
const { document } = new JSDOM(readFileSync(join(folder, 'page.html'), 'utf8'), { url }).window;
const site = siteOf(new URL(url))!;
export const activity = `${site.id}:${site.activityId(new URL(url)) ?? ''}`;
/** An instant at which the plan of that run has steps that are due. */
export const readAt = now ?? '2026-05-01T12:00:00Z';
export const tab = 7;
export const tabs = new Map([[tab, url]]);

const shown = { url: new URL(url), id: site.activityId(new URL(url)) ?? '' };
const page = { type: 'reader:page', url, snapshot: snapshotOf(document, site, shown, true), isLast: true };

export const story: [name: string, message: Record<string, unknown>, sender: object][] = [
  ['the profile', { type: 'face:profile', profile: { age: 41, bodyMass: 66 } }, ourPage],
  ['the settings', { type: 'face:settings', settings: { units: 'imperial', overlay: {} } }, ourPage],
  ['the run', page, scriptIn(tab, url)],
  ['a tick', { type: 'face:tick', run: activity, step: 'refuel', state: 'done' }, ourPage],
  ['a check-in', { type: 'face:checkIn', checkIn: { at: readAt, kind: 'effort', value: 6 } }, ourPage],
  ['a correction', { type: 'face:correct', run: activity, values: { averageHeartRate: 149 } }, ourPage],
  ['the run again', page, scriptIn(tab, url)],
  ['another tick', { type: 'face:tick', run: activity, step: 'hydrate', state: 'skipped', reason: 'noTime' }, scriptIn(tab, url)],
];

/** The tick without its instant: asked for twice, it is a moment later. */
const when = ({ at: _, ...tick }: { at?: string }) => tick;
/**
 * Plays the story on a disk, with trouble at one call of one message, and each message sent again that was not confirmed. Gives
 * the calls of each message, and all that a runner has at the end, after one more start of the worker.
 */
export async function played(disk: Disk, ordered?: { message: number; at: number; trouble: Trouble; lasting?: boolean }) {
  let worker = await startWorker(disk, tabs);
  const counts: number[] = [];
  for (const [index, [name, message, sender]] of story.entries()) {
    disk.calls = [];
    if (ordered?.message === index) disk.ordered = ordered;
    let done = await insistOn(disk, tabs, worker, message, sender);
    counts.push(disk.calls.length);
    disk.ordered = null;
    worker = done.worker;
    if (!(done.answer as { ok: boolean }).ok) {
      expect(['not-saved', 'unknown-run'], name).toContain((done.answer as { error: string }).error);
      done = await insistOn(disk, tabs, worker, message, sender);
    }
    expect(done.answer, name).toMatchObject({ ok: true });
  }
  disk.life += 1;
  worker = await startWorker(disk, tabs);
  await worker.send({ type: 'face:state' }, ourPage);
  const { text = '' } = (await worker.send({ type: 'face:export', as: 'json' }, ourPage)) as { text?: string };
  const exported = JSON.parse(text) as { ticks: { at?: string }[] };
  const latest = disk.local.get('latest') as { plan: object; record: object; ticks: { at?: string }[] };
  const { plan, record, ticks } = latest;
  return {
    counts,
    end: {
      exported: { ...exported, ticks: exported.ticks.map(when) },
      latest: { plan, record, ticks: ticks.map(when) },
      injected: new Set(disk.injected),
    },
  };
}
