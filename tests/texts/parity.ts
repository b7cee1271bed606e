import type { Catalogue } from '#core/texts/catalogue.ts';
import { partsOf, type Part } from '#core/texts/message.ts';

/** What is wrong with a translation, sentence by sentence: `key: what`. English is the measure. */

/** One way through a message: the choices of its selects, one form of each plural, and the parameters on the way. */
interface Way {
  choices: string;
  parameters: string[];
}

function waysThrough(parts: Part[]): Way[] {
  let ways: Way[] = [{ choices: '', parameters: [] }];
  const join = (nexts: Way[]) => {
    ways = ways.flatMap((way) =>
      nexts.map((next) => ({
        choices: way.choices + next.choices,
        parameters: [...way.parameters, ...next.parameters],
      })),
    );
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part.includes('#')) join([{ choices: '', parameters: ['#'] }]);
    } else if (!('kind' in part)) join([{ choices: '', parameters: [part.name] }]);
    else {
      const isSelect = part.kind === 'select';
      const inner = [...part.forms].flatMap(([choice, form]) =>
        waysThrough(form).map(({ choices, parameters }) => ({
          choices: isSelect ? `${part.name} is ${choice}, ${choices}` : choices,
          // The number of a plural may stand as `#` or by its name.
          parameters: parameters.map((one) => (one === '#' ? part.name : one)),
        })),
      );
      join(inner);
    }
  }
  return ways;
}

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const listed = (names: Iterable<string>) => sorted(names).map((name) => `{${name}}`).join(' ') || 'none'; // prettier-ignore

/** Keys that are missing, and keys that English does not have. */
export function keyProblems(own: Catalogue, english: Catalogue): string[] {
  const missing = Object.keys(english).filter((key) => !(key in own));
  const strange = Object.keys(own).filter((key) => !(key in english));
  return [...missing.map((key) => `${key}: is missing`), ...strange.map((key) => `${key}: English has no such key`)];
}

/** Sentences that lost a parameter or invented one, in any of their forms, and choices that are not the English ones. */
export function parameterProblems(own: Catalogue, english: Catalogue): string[] {
  return Object.entries(english).flatMap(([key, sentence]) => {
    const translated = own[key];
    if (translated === undefined) return [];
    const [theirs, ours] = [waysThrough(partsOf(sentence)), waysThrough(partsOf(translated))];
    const choices = (ways: Way[]) => sorted(ways.map((way) => way.choices));
    if (choices(theirs).join() !== choices(ours).join()) return [`${key}: has other choices than in English`];
    return choices(theirs).flatMap((choice) => {
      const of = (ways: Way[]) => ways.filter((way) => way.choices === choice).map(({ parameters }) => parameters);
      const wanted = sorted(of(theirs).flat());
      const given = sorted(of(ours).flat());
      const always = wanted.filter((name) => of(theirs).every((parameters) => parameters.includes(name)));
      const lost = of(ours).some((parameters) =>
        always.some((name) => !parameters.includes(name) && !isCounted(name, translated)),
      );
      if (wanted.join() === given.join() && !lost) return [];
      return [`${key}: ${choice}takes ${listed(given)}${lost ? ', not in each form' : ''}; English takes ${listed(wanted)}`];
    });
  });
}

const pluralsIn = (parts: Part[]): { name: string; choices: string[] }[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string' || !('kind' in part)) return [];
    const inner = [...part.forms.values()].flatMap(pluralsIn);
    return part.kind === 'plural' ? [{ name: part.name, choices: [...part.forms.keys()] }, ...inner] : inner;
  });

/** Whether a plural counts it: "one day" may leave the number out. */
const isCounted = (name: string, sentence: string) => pluralsIn(partsOf(sentence)).some((plural) => plural.name === name);

/** Plurals that lack a form which the language has. */
export function pluralProblems(own: Catalogue, language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.entries(own).flatMap(([key, sentence]) =>
    pluralsIn(partsOf(sentence)).flatMap(({ name, choices }) =>
      categories.filter((one) => !choices.includes(one)).map((one) => `${key}: {${name}} has no form "${one}"`),
    ),
  );
}

/** The words that a reader can see of a sentence in any of its forms, without its parameters. */
function visible(sentence: string): string {
  const words = (parts: Part[]): string =>
    parts.map((part) => (typeof part === 'string' ? part : 'kind' in part ? [...part.forms.values()].map(words).join(' ') : ' ')).join(''); // prettier-ignore
  return words(partsOf(sentence)).trim();
}

/** Sentences that hold no word although the English one does. */
export function emptyProblems(own: Catalogue, english: Catalogue): string[] {
  return Object.entries(own)
    .filter(([key, sentence]) => visible(sentence) === '' && visible(english[key] ?? '') !== '')
    .map(([key]) => `${key}: is empty`);
}

const latinWord = /\p{Script=Latin}{2,}/gu;

/**
 * What is still English: a sentence that is the English one to the letter, and in languages of another script every Latin word
 * that is not a name, an abbreviation or a unit.
 */
export function englishProblems(own: Catalogue, english: Catalogue, alike: Alike, hasOwnScript: boolean): string[] {
  return Object.entries(own).flatMap(([key, sentence]) => {
    const shown = visible(sentence);
    // "Training" is a word, "COROS Training Hub" a name.
    const named = [...alike.words].filter((one) => /\P{L}/u.test(one)).reduce((rest, name) => rest.replaceAll(name, ' '), shown);
    const left = (named.match(latinWord) ?? []).filter((word) => !alike.words.has(word));
    if (hasOwnScript) return left.length > 0 ? [`${key}: "${[...new Set(left)].join('", "')}"`] : [];
    const isSame = shown === visible(english[key] ?? '') && left.length > 0;
    return isSame && !alike.keys.has(key) ? [`${key}: "${shown}" is the English sentence`] : [];
  });
}

/** What may be the same in two languages. */
export interface Alike {
  /** Names, abbreviations and units, which are never translated. */
  words: ReadonlySet<string>;
  /** Sentences of one language that are spelled as in English by their own right. */
  keys: ReadonlySet<string>;
}
