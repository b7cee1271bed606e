import { giveWords, labels, wordsId, type Labels, type Words } from '#core/reading/labels/index.ts';
import { browser } from '../extension.ts';

/**
 * The words of labels and units, for a worker that is built without them: they are most of its weight, and only a judgement needs them. They
 * lie in the storage; after an installation or an update a script of ours brings them out of the first tab that is read.
 */

const key = 'labels';
const file = '/labels.js';

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The very words that the worker was built for, whoever hands them over; null for anything else. */
export async function wordsIn(text: unknown, id: string): Promise<Words | null> {
  return typeof text === 'string' && (await hashOf(text)) === id ? (JSON.parse(text) as Words) : null;
}

/** What the storage holds, else what the script brings, which is then kept. */
export async function wordsFor(tab: number, id: string): Promise<Words | null> {
  const kept = await browser.storage.local.get(key).catch((): Record<string, unknown> => ({}));
  const known = await wordsIn(kept[key], id);
  if (known) return known;
  const results = await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] }).catch(() => []);
  const text: unknown = results[0]?.result;
  const brought = await wordsIn(text, id);
  if (brought) await browser.storage.local.set({ [key]: text }).catch(() => undefined);
  return brought;
}

/**
 * Makes sure that the words are here before a page is judged. False where they cannot be had now.
 * @param tab one that we may run scripts in.
 */
export async function hasLabels(tab: number): Promise<boolean> {
  // What this worker was built with, or was given before.
  if (wordsId === null || (labels as Labels | undefined) !== undefined) return true;
  const words = await wordsFor(tab, wordsId);
  if (words) giveWords(words);
  return words !== null;
}
