import { languages } from '#core/texts/languages.ts';
import { allOf, type Texts } from '#core/texts/language.ts';
import type { Catalogue } from '#core/texts/catalogue.ts';

export interface Translation {
  id: string;
  texts: Texts;
  all: Catalogue;
}

/** The sentences of a language, from its folder. */
async function translationOf(id: string): Promise<Translation> {
  const module = (await import(`../../core/texts/${id}/index.ts`)) as Record<string, Texts>;
  const texts = module[`${id}Texts`];
  if (!texts) throw new Error(`core/texts/${id}/index.ts gives no ${id}Texts`);
  return { id, texts, all: allOf(texts) };
}

/** Every language that is offered. */
export const translations: Translation[] = await Promise.all(languages.map(({ id }) => translationOf(id)));
