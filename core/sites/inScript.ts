/** Reading what a page's inline scripts say, as text: nothing of them is run. */

const mostScript = 3_000_000;

/** Texts of inline scripts that hold this mark, at most a few megabytes each. */
export function scriptsWith(document: Document, mark: string): string[] {
  return [...document.scripts]
    .filter((script) => !script.src)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length < mostScript && text.includes(mark));
}

/** The object literal that begins at the first brace after `from`, strings skipped; null when it does not end. */
export function objectAt(text: string, from: number): string | null {
  const begin = text.indexOf('{', from);
  if (begin < 0) return null;
  let depth = 0;
  let isString = false;
  for (let at = begin; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && --depth === 0) return text.slice(begin, at + 1);
  }
  return null;
}

/** JSON as unknown; null when it is none. */
export function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own numeric members of a record under new names; everything else is left out. `scale` brings a member's unit to SI. */
export function numbersOf<Name extends string>(
  record: Record<string, unknown>,
  names: Record<string, Name>,
  scale: Record<string, number> = {},
): Partial<Record<Name, number>> {
  const found: Partial<Record<Name, number>> = {};
  for (const [from, to] of Object.entries(names)) {
    const value = Object.hasOwn(record, from) ? record[from] : undefined;
    if (typeof value === 'number' && Number.isFinite(value) && found[to] === undefined) found[to] = value * (scale[from] ?? 1);
  }
  return found;
}

const mostRecords = 40_000;

/** All records at or below a value that have this key, outermost first; bounded. */
function recordsIn(value: unknown, key: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const waiting = [value];
  for (let at = 0; at < waiting.length && at < mostRecords; at += 1) {
    const next = waiting[at];
    if (isRecord(next) && Object.hasOwn(next, key)) found.push(next);
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) waiting.push(inner);
  }
  return found;
}

/** The JSON that a script is, assigns or passes on as a string. */
function jsonIn(text: string): unknown {
  const whole = parsed(text.trim());
  if (whole !== null) return whole;
  const string = /\(\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const inner = string?.includes('{') ? parsed(string) : null;
  return typeof inner === 'string' ? parsed(inner) : parsed(objectAt(text, 0));
}

/** Records with this key in the JSON of the page's inline scripts. */
export const recordsWith = (document: Document, key: string): Record<string, unknown>[] =>
  scriptsWith(document, key).flatMap((text) => recordsIn(jsonIn(text), key));
