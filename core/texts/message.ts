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

/** The forms of a plural or select part: selector → message. */
function formsOf(part: string): Map<string, string> {
  const forms = new Map<string, string>();
  let at = 0;
  for (let open = part.indexOf('{', at); open >= 0; open = part.indexOf('{', at)) {
    const end = closing(part, open);
    forms.set(part.slice(at, open).trim(), part.slice(open + 1, end));
    at = end + 1;
  }
  return forms;
}

function choose(inner: string, values: MessageValues, locale: string, missing: (what: string) => void): string {
  const [name = '', kind = '', ...rest] = inner.split(',');
  const forms = formsOf(rest.join(','));
  const parameter = name.trim();
  const amount = kind.trim() === 'plural' ? values.amount(parameter) : undefined;
  const form =
    kind.trim() === 'plural'
      ? amount === undefined
        ? undefined
        : (forms.get(`=${amount}`) ?? forms.get(new Intl.PluralRules(locale).select(amount)))
      : forms.get(values.word(parameter) ?? 'other');
  const message = form ?? forms.get('other');
  if (message === undefined || (amount === undefined && kind.trim() === 'plural')) missing(parameter);
  const filled = formatMessage(message ?? '', values, locale, missing);
  return amount === undefined ? filled : filled.replaceAll('#', values.shown(parameter) ?? '');
}

/**
 * Fills a message. `missing` is told of every parameter that the message needs and nobody gave; such a place stays
 * empty. Throws on unbalanced braces.
 */
export function formatMessage(pattern: string, values: MessageValues, locale: string, missing: (what: string) => void): string {
  let out = '';
  let at = 0;
  for (let open = pattern.indexOf('{', at); open >= 0; open = pattern.indexOf('{', at)) {
    const end = closing(pattern, open);
    const inner = pattern.slice(open + 1, end);
    out += pattern.slice(at, open);
    if (inner.includes(',')) out += choose(inner, values, locale, missing);
    else {
      const shown = values.shown(inner.trim());
      if (shown === undefined) missing(inner.trim());
      out += shown ?? '';
    }
    at = end + 1;
  }
  return out + pattern.slice(at);
}

/** Names of all parameters that a message uses, in its nested forms too. */
export function parametersOf(pattern: string): Set<string> {
  const names = new Set<string>();
  let at = 0;
  for (let open = pattern.indexOf('{', at); open >= 0; open = pattern.indexOf('{', at)) {
    const end = closing(pattern, open);
    const [name = '', , ...rest] = pattern.slice(open + 1, end).split(',');
    names.add(name.trim());
    for (const form of formsOf(rest.join(',')).values()) for (const inner of parametersOf(form)) names.add(inner);
    at = end + 1;
  }
  return names;
}
