import * as z from 'zod/mini';
import type { Texts } from '#core/texts/language.ts';
import { browser } from '../extension.ts';
import { storedTexts, type Kept } from '../store/texts.ts';

/** The cache of sentences as the worker reads it: nothing is said that is no sentence. */

const catalogueSchema = z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(1_000)));
const textsSchema = z.strictObject({
  faces: catalogueSchema,
  popup: catalogueSchema,
  plan: catalogueSchema,
  pages: catalogueSchema,
});
const broughtSchema = z.strictObject({ language: z.string().check(z.maxLength(35)), texts: textsSchema });
const keptSchema = z.strictObject({ id: z.string().check(z.maxLength(60)), texts: textsSchema });

/** What a language's script brought, where it is what it should be. */
export function broughtIn(result: unknown, language: string): Texts | null {
  const parsed = broughtSchema.safeParse(result);
  return parsed.success && parsed.data.language === language ? parsed.data.texts : null;
}

/** The sentences on hand, of whatever language and version; null where there are none. */
export async function readTexts(): Promise<Kept | null> {
  const parsed = keptSchema.safeParse(await storedTexts());
  return parsed.success ? parsed.data : null;
}

/** Whether sentences are of a language, whatever their version. */
export const isOfLanguage = (id: string, language: string): boolean => id.split(' ')[0] === language;

/** After an installation or an update the sentences on hand are of an earlier build, whatever their version says. */
export async function ageTexts(): Promise<void> {
  const kept = await readTexts();
  if (kept) await browser.storage.local.set({ texts: { ...kept, id: `${kept.id.split(' ')[0] ?? ''} earlier` } });
}
