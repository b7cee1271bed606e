import { describe, expect, it } from 'vitest';
import { languageOf, namesPart, warns } from '#core/reading/label.ts';

/** Names of parts, words that warn in a heading, and tags of languages. */

describe('a name', () => {
  it.each(['Lap', 'Lap 3', 'Splits', '3. Lap', 'Lap ٣', 'Lap 3 (GPS)'])('%s is that of a part', (name) =>
    expect(namesPart(name, ['en'])).toBe(true),
  );
  it.each(['', '3', 'Lap of the lake', 'Lap distance', 'Distance', 'Morning run', 'GPS'])('“%s” is not that of a part', (name) =>
    expect(namesPart(name, ['en'])).toBe(false),
  );
  it('warns by a whole word, in the page’s language or in English', () => {
    expect(warns('My lap', ['ja'])).toBe(true);
    expect(['Overlap', 'Lapland'].some((name) => warns(name, ['en']))).toBe(false);
    expect(warns('Meine Runde', ['de'])).toBe(true);
    expect(warns('Meine Runde', ['en'])).toBe(false);
    expect(warns('Distance', ['en'])).toBe(false);
    expect(warns('Distance', ['en'], ['distance'])).toBe(true);
    expect(warns(`${'x'.repeat(80)} lap`, ['en'])).toBe(false);
  });
});

describe('a language tag', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['NN', 'nb'],
    ['de_CH', 'de'],
    ['', null],
  ])('%s is %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});
