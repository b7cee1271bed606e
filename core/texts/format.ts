import type { Text, TextParam } from '#core/engine/contract.ts';
import type { Catalogue } from './catalogue.ts';
import { instantText } from './instants.ts';
import { formatMessage, type MessageValues } from './message.ts';
import { plainNumber, quantity } from './numbers.ts';

/** What a text needs to become a sentence for one runner. */
export interface TextContext {
  catalogue: Catalogue;
  /** Asked where the catalogue has no such key: English, while a translation is on its way. */
  fallback?: Catalogue;
  /** BCP 47. */
  locale: string;
  units: 'metric' | 'imperial';
  timeZone: string;
  /** ms since the epoch. */
  now: number;
  /** Told of a key or `key {parameter}` that is missing. Tests throw here; a runner sees nothing in its place. */
  onMissing?: (what: string) => void;
}

/** A key's sentence with its parameters. A key that no catalogue has gives nothing, and is told. */
function written(key: string, values: MessageValues, context: TextContext): string {
  const missing = (what: string) => context.onMissing?.(what);
  const own = context.catalogue[key];
  const pattern = own ?? context.fallback?.[key];
  // A sentence of the fallback is told as well: it is there, but in another language.
  if (own === undefined) missing(key);
  if (pattern === undefined) return '';
  // English forms are chosen by English rules.
  return formatMessage(pattern, values, own === undefined ? 'en' : context.locale, (name) => missing(`${key} {${name}}`));
}

function shownParam(param: TextParam, context: TextContext): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return plainNumber(param, context.locale);
  if ('text' in param) return formatText(param.text, context);
  if ('list' in param) {
    const items = param.list.map((item) => shownParam(item, context)).filter((item) => item !== '');
    return new Intl.ListFormat(context.locale, { type: 'conjunction' }).format(items);
  }
  if ('instant' in param) return instantText(Date.parse(param.instant), context);
  const sign = (key: string, shown: string, amount: number) =>
    written(key, { shown: () => shown, amount: () => amount, word: () => shown }, context);
  const [low, high] = 'value' in param ? [param.value, param.value] : [param.low, param.high];
  return quantity(
    low,
    high,
    param.unit,
    { ...context, sign },
    {
      digits: param.digits,
      round: 'value' in param ? param.round : undefined,
    },
  );
}

function amountOf(param: TextParam | undefined): number | undefined {
  if (typeof param === 'number') return param;
  if (typeof param === 'object' && 'value' in param) return param.value;
  return undefined;
}

/**
 * The sentence of a text in the runner's language, units and time zone. A key that no catalogue has gives an empty
 * string and is told to `onMissing`; keys are never shown.
 */
export function formatText(text: Text, context: TextContext): string {
  const params = text.params ?? {};
  const values = {
    shown: (name: string) => {
      const param = params[name];
      return param === undefined ? undefined : shownParam(param, context);
    },
    amount: (name: string) => amountOf(params[name]),
    word: (name: string) => (params[name] === undefined ? undefined : String(params[name])),
  };
  return written(text.key, values, context);
}
