import * as z from 'zod/mini';
import type { Reading, Refusal } from '#core/reading/reading.ts';
import { general } from '#core/sites/general.ts';
import { generalId } from '#core/sites/generalId.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { browser } from '../extension.ts';
import type { Answer } from '../messages.ts';
import type { Parts } from './parts.ts';
import { address, shortText } from '../schemas.ts';
import { snapshotSchema } from '../snapshotSchema.ts';
import { part } from './part.ts';
import { askBecause } from './questions.ts';
import { settle, tellRefusal } from './settle.ts';
import { isUnsure, partOf } from './unsure.ts';

/**
 * "Read this page": one look at whatever page is in front of the runner, by their click. The browser lends the page for this
 * (activeTab); nothing is registered and no permission is kept.
 */

const lookSchema = z.strictObject({ url: address, id: z.nullable(shortText), snapshot: snapshotSchema, frames: z.int() });
type Look = z.infer<typeof lookSchema>;
type Judged = { look: Look; frame: number } & ({ result: Reading } | { result: Refusal; reading: Reading });

const longestAddress = 2_000;
const askedFile = '/asked.js';

/** What the frames of a tab show that may be looked at; null where the browser lends none (its own pages, stores). */
async function lookAt(tab: number): Promise<{ look: Look; frame: number }[] | null> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [askedFile] });
    return results.flatMap(({ frameId, result }) => {
      const parsed = lookSchema.safeParse(result);
      return parsed.success ? [{ look: parsed.data, frame: frameId }] : [];
    });
  } catch {
    return null;
  }
}

/** Judges what one frame shows. Of what was refused, the part that is certain is kept for the form. */
function judged(look: Look, frame: number, { judge }: Parts['judging']): Judged {
  const url = new URL(look.url);
  const site = (look.id !== null && siteOf(url)) || general;
  const id = site === general || look.id === null ? generalId(url) : look.id;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const context = { url: look.url, timeZone, now: new Date().toISOString() };
  const said = judge(look.snapshot, site, id, context);
  const result = said === 'needs-region' ? { ok: false as const, refusal: 'not-ready' as const, detail: 'an empty page' } : said;
  if (result.ok) return { look, frame, result };
  return { look, frame, result, reading: partOf(result, `${site.id}:${id}`, look.snapshot.owner) };
}

/** The frame that speaks for the tab: its own page first, then the only one inside it that shows a run. */
function speaker(all: Judged[], is: (one: Judged) => boolean): Judged | null {
  const found = all.filter(is);
  return found.find(({ frame }) => frame === 0) ?? (found.length === 1 ? (found[0] ?? null) : null);
}

/** Reads the page of a tab once. What it comes to is told in the answer, and kept, asked or noted as for any other page. */
export async function readAsked(tab: number): Promise<Answer> {
  const looks = await lookAt(tab);
  const top = looks?.find(({ frame }) => frame === 0);
  if (!looks || !top) return { ok: false, error: 'not-allowed' };
  const address = (await browser.tabs.get(tab).catch(() => null))?.url;
  if (address !== undefined && address.slice(0, longestAddress) !== top.look.url) return { ok: true, found: 'activity-changed' };

  const judging = await part('judging').catch(() => null);
  if (!judging) return { ok: false, error: 'not-allowed' };
  const all = looks.map(({ look, frame }) => judged(look, frame, judging));
  const clear = speaker(all, (one) => one.result.ok);
  if (clear?.result.ok) return { ok: true, found: await settle(clear.result, clear.look.url, tab, true) };
  const unsure = speaker(all, ({ result }) => !result.ok && isUnsure(result));
  if (unsure && !unsure.result.ok && 'reading' in unsure) {
    await askBecause(unsure.reading, unsure.result.refusal, unsure.look.url, tab);
    return { ok: true, found: 'asked' };
  }
  const own = all.find(({ frame }) => frame === 0);
  const refusal = own && !own.result.ok ? own.result.refusal : 'unsupported-page';
  await tellRefusal(refusal, top.look.url);
  const isFramed = refusal === 'unsupported-page' && top.look.frames > looks.length - 1;
  return { ok: true, found: isFramed ? 'framed' : refusal };
}
