/**
 * A small subset of ICU MessageFormat: `{name}`, `{count, plural, =0 {…} one {…} other {…}}` with `#`, and
 * `{kind, select, a {…} other {…}}`. Forms may nest.
 */

/** What a message needs to know of its parameters. */
export interface MessageValues {
  /** The parameter as shown; undefined when there is none. */
  shown: (name: string) => string | undefined;
  /** The parameter as a number, for plural forms. */
  amount: (name: string) => number | undefined;
  /** The parameter as a plain word, for select forms. */
  word: (name: string) => string | undefined;
}

/** Index of the brace that closes the one at `open`. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '{') depth++;
    else if (pattern[i] === '}' && --depth === 0) return i;
  }
  throw new Error(`unbalanced braces in "${pattern}"`);
}

/** A piece of a message: plain words, a parameter, or forms that a parameter chooses from. */
export type Part = string | { name: string } | { name: string; kind: string; forms: Map<string, Part[]> };

/** The forms of a plural or select part: selector → message. */
function formsOf(part: string): Map<string, Part[]> {
  const forms = new Map<string, Part[]>();
  let at = 0;
  for (let open = part.indexOf('{', at); open >= 0; open = part.indexOf('{', at)) {
    const end = closing(part, open);
    forms.set(part.slice(at, open).trim(), partsOf(part.slice(open + 1, end)));
    at = end + 1;
  }
  return forms;
}

/** A message in its pieces. Throws on unbalanced braces. */
export function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (let open = pattern.indexOf('{', at); open >= 0; open = pattern.indexOf('{', at)) {
    const end = closing(pattern, open);
    const [name = '', kind = '', ...rest] = pattern.slice(open + 1, end).split(',');
    if (open > at) parts.push(pattern.slice(at, open));
    if (kind === '') parts.push({ name: name.trim() });
    else parts.push({ name: name.trim(), kind: kind.trim(), forms: formsOf(rest.join(',')) });
    at = end + 1;
  }
  return at < pattern.length ? [...parts, pattern.slice(at)] : parts;
}

type Missing = (what: string) => void;

function chosen(part: Extract<Part, { kind: string }>, values: MessageValues, locale: string, missing: Missing): string {
  const { name, kind, forms } = part;
  const filledWith = (form: Part[] | undefined) => {
    if (form === undefined) missing(name);
    return filled(form ?? [], values, locale, missing);
  };
  if (kind !== 'plural') return filledWith(forms.get(values.word(name) ?? 'other') ?? forms.get('other'));
  const amount = values.amount(name);
  if (amount === undefined) {
    missing(name);
    return filledWith(forms.get('other'));
  }
  const form = forms.get(`=${amount}`) ?? forms.get(new Intl.PluralRules(locale).select(amount)) ?? forms.get('other');
  return filledWith(form).replaceAll('#', values.shown(name) ?? '');
}

function filled(parts: Part[], values: MessageValues, locale: string, missing: Missing): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('kind' in part) return chosen(part, values, locale, missing);
      const shown = values.shown(part.name);
      if (shown === undefined) missing(part.name);
      return shown ?? '';
    })
    .join('');
}

/**
 * Fills a message. `missing` is told of every parameter that the message needs and nobody gave; such a place stays
 * empty. Throws on unbalanced braces.
 */
export const formatMessage = (pattern: string, values: MessageValues, locale: string, missing: Missing): string =>
  filled(partsOf(pattern), values, locale, missing);

/** Names of all parameters that a message uses, in its nested forms too. */
export function parametersOf(pattern: string): Set<string> {
  const names = (parts: Part[]): string[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string') return [];
      return 'kind' in part ? [part.name, ...[...part.forms.values()].flatMap(names)] : [part.name];
    });
  return new Set(names(partsOf(pattern)));
}
