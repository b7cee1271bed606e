import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextParam } from '#core/engine/contract.ts';
import { directionOf } from '#components/text/direction.ts';
import { languages } from '#core/texts/languages.ts';
import { formatText } from '#core/texts/format.ts';
import { partsOf, parametersOf, type Part } from '#core/texts/message.ts';
import { en, enTexts } from '#core/texts/en/index.ts';
import { alikeKeys, alikeWords } from './alike.ts';
import { translations } from './languages.ts';
import { emptyProblems, englishProblems, keyProblems, parameterProblems, pluralProblems } from './parity.ts';

const root = join(import.meta.dirname, '..', '..');
const filesOf = (language: string) => readdirSync(join(root, 'core', 'texts', language)).sort();
const others = translations.filter(({ id }) => id !== 'en');
const hasOwnScript = (id: string) => !/\p{Script=Latin}/u.test(new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? '');

describe.each(translations)('the sentences in $id', ({ id, texts, all }) => {
  it('have the keys of the English ones, each in the part that the English one is in', () => {
    for (const part of ['faces', 'popup', 'plan', 'pages'] as const) {
      expect(keyProblems(texts[part], enTexts[part]), part).toEqual([]);
    }
  });

  it('take the parameters of the English ones, in each of their forms', () => {
    expect(parameterProblems(all, en)).toEqual([]);
  });

  it('have every plural form of the language', () => {
    expect(pluralProblems(all, id)).toEqual([]);
  });

  it('are never empty', () => {
    expect(emptyProblems(all, en)).toEqual([]);
  });

  it('say who did not review the health texts', () => {
    expect(all['product.unreviewed']?.length).toBeGreaterThan(10);
  });

  it('can be said with any number, in each of their forms', () => {
    const missed: string[] = [];
    for (const [key, sentence] of Object.entries(all)) {
      for (const params of sampleParams(sentence)) {
        const context = { catalogue: all, locale: id, units: 'metric', timeZone: 'Asia/Tokyo', now: 0 } as const;
        const said = formatText({ key, params }, { ...context, onMissing: (what) => missed.push(what) });
        if (/[{}#]|NaN|undefined/.test(said) || (said.trim() === '' && en[key] !== '')) missed.push(`${key}: "${said}"`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('have a script to travel by and a name for the lists of the browser', () => {
    expect(existsSync(join(root, 'entrypoints', `texts-${id}.ts`))).toBe(true);
    expect(readFileSync(join(root, 'entrypoints', `texts-${id}.ts`), 'utf8')).toContain(`bringTexts('${id}', ${id}Texts)`);
    const messages = (of: string) =>
      JSON.parse(readFileSync(join(root, 'public', '_locales', of, 'messages.json'), 'utf8')) as Record<
        string,
        { message: string }
      >;
    expect(Object.keys(messages(id)).sort()).toEqual(Object.keys(messages('en')).sort());
    if (id !== 'en') expect(messages(id).description?.message).not.toBe(messages('en').description?.message);
    // Chrome's store takes no more.
    expect(messages(id).description?.message.length).toBeLessThanOrEqual(132);
  });

  it('stand in files that are named as the English ones', () => {
    expect(filesOf(id)).toEqual(filesOf('en'));
  });
});

describe.each(others)('what is spoken in $id', ({ id, all }) => {
  it('is English nowhere', () => {
    const alike = { words: alikeWords, keys: new Set(alikeKeys[id]) };
    expect(englishProblems(all, en, alike, hasOwnScript(id))).toEqual([]);
  });

  it('claims no sentence to be alike that is not', () => {
    const alike = { words: alikeWords, keys: new Set<string>() };
    const found = englishProblems(all, en, alike, hasOwnScript(id)).map((problem) => problem.split(':')[0]);
    expect((alikeKeys[id] ?? []).filter((key) => !found.includes(key))).toEqual([]);
  });
});

describe('the languages', () => {
  it('are each offered once, by their own name', () => {
    const ids = languages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of languages) {
      expect(name.toLocaleLowerCase(id)).toBe(new Intl.DisplayNames(id, { type: 'language' }).of(id)?.toLocaleLowerCase(id));
    }
  });

  it('are written in the direction of their script', () => {
    for (const { id } of languages) {
      const { direction } = (new Intl.Locale(id) as Intl.Locale & { getTextInfo: () => { direction: string } }).getTextInfo();
      expect(directionOf(id)).toBe(direction);
    }
  });
});

describe('the parity test', () => {
  const english = {
    eat: 'Eat {what} within {time}.',
    days: '{n, plural, one {one day} other {# days}} left, {name}',
    when: '{part, select, day {By day, {time}} other {Later, {time}}}',
  };
  const german = {
    eat: 'Iss {what} innerhalb von {time}.',
    days: 'Noch {n, plural, one {ein Tag} other {# Tage}}, {name}',
    when: '{part, select, day {Am Tag, {time}} other {Später, {time}}}',
  };
  const alike = { words: alikeWords, keys: new Set<string>() };

  it('has nothing against a complete translation', () => {
    expect(keyProblems(german, english)).toEqual([]);
    expect(parameterProblems(german, english)).toEqual([]);
    expect(pluralProblems(german, 'de')).toEqual([]);
    expect(emptyProblems(german, english)).toEqual([]);
    expect(englishProblems(german, english, alike, false)).toEqual([]);
  });

  it('tells a missing key and a strange one', () => {
    const { eat: _, ...rest } = german;
    expect(keyProblems({ ...rest, drink: 'Trink.' }, english)).toEqual(['eat: is missing', 'drink: English has no such key']);
  });

  it('tells a lost parameter, also in one form alone, and an invented one', () => {
    expect(parameterProblems({ ...german, eat: 'Iss {what}.' }, english)).toHaveLength(1);
    expect(parameterProblems({ ...german, eat: 'Iss {what} in {time}, {name}.' }, english)).toHaveLength(1);
    const when = '{part, select, day {Am Tag} other {Später, {time}}}';
    expect(parameterProblems({ ...german, when }, english)).toHaveLength(1);
    const days = '{n, plural, one {Noch ein Tag} other {Noch # Tage, {name}}}';
    expect(parameterProblems({ ...german, days }, english)).toHaveLength(1);
    expect(parameterProblems({ ...german, days: 'Noch Tage, {name}' }, english)).toHaveLength(1);
    expect(parameterProblems({ ...german, when: 'Später, {time}' }, english)).toHaveLength(1);
  });

  it('tells plural forms that the language has and the sentence has not', () => {
    expect(pluralProblems({ days: german.days }, 'ar')).toEqual(
      ['zero', 'two', 'few', 'many'].map((one) => `days: {n} has no form "${one}"`),
    );
  });

  it('tells an empty sentence, an English one, and a Latin word in another script', () => {
    expect(emptyProblems({ eat: ' {what} {time}' }, english)).toEqual(['eat: is empty']);
    expect(englishProblems({ ...german, eat: english.eat }, english, alike, false)).toHaveLength(1);
    expect(englishProblems({ eat: '{time}以内に{what}をeatします。' }, english, alike, true)).toEqual(['eat: "eat"']);
    expect(englishProblems({ eat: 'Stravaで{time}以内に{what} 10 km' }, english, alike, true)).toEqual([]);
    expect(englishProblems({ eat: 'COROS Training Hub' }, { eat: 'COROS Training Hub' }, alike, true)).toEqual([]);
    expect(englishProblems({ eat: 'Training' }, { eat: 'Training' }, alike, false)).toHaveLength(1);
  });
});

/** Parameters with which each form of a sentence is said once. */
function sampleParams(sentence: string): Record<string, TextParam>[] {
  const choices = new Map<string, Set<string>>();
  const plurals = new Set<string>();
  const walk = (parts: Part[]) => {
    for (const part of parts) {
      if (typeof part === 'string' || !('kind' in part)) continue;
      if (part.kind === 'plural') plurals.add(part.name);
      else choices.set(part.name, new Set([...(choices.get(part.name) ?? []), ...part.forms.keys()]));
      for (const form of part.forms.values()) walk(form);
    }
  };
  walk(partsOf(sentence));
  const most = Math.max(1, ...[...choices.values()].map((one) => one.size));
  return [0, 1, 2, 3, 11, 100, 1.5].flatMap((amount) =>
    Array.from({ length: most }, (_, index) =>
      Object.fromEntries(
        [...parametersOf(sentence)].map((name): [string, TextParam] => {
          const words = [...(choices.get(name) ?? [])];
          if (words.length > 0) return [name, words[index % words.length] ?? 'other'];
          return [name, plurals.has(name) ? amount : 'x'];
        }),
      ),
    ),
  );
}
