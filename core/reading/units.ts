import { unitWords as words } from './units.table.ts';
import type { Kind } from './kind.ts';
import { plain } from './text.ts';

export interface Unit {
  kind: Kind;
  /** Factor to SI. */
  scale: number;
  name: string;
}

const key = (text: string): string => plain(text).toLowerCase().replace(/\s+/g, '');
const withoutPoint = (text: string): string => text.replace(/\.$/, '');

/** What each spelling is, made when the first is asked for: our worker is given the words later. */
let known: { units: Map<string, Unit>; beats: Set<string>; steps: Set<string> } | null = null;

function spellings() {
  if (known) return known;
  const units = new Map<string, Unit>();
  for (const [kind, scale, name, spelled] of words.table)
    for (const spelling of spelled.split(' ')) units.set(key(spelling), { kind, scale, name });
  const keys = (text: string) => new Set(text.split(' ').map(key));
  return (known = { units, beats: keys(words.beats), steps: keys(words.steps) });
}

/** A stroke tells before a word does: `perc/km` is no `per`. */
const per = /^(.{0,14}?)(?:\/|(?:per|pro|par|por)(?!.*\/))(.{1,12})$/;

const isMinute = (text: string): boolean => spellings().units.get(withoutPoint(text))?.scale === 60;

/** The unit that this text is, spaces and a closing point aside; null when it is none. Pace is seconds per metre. */
export function unitOf(text: string): Unit | null {
  const whole = text.toLowerCase().replace(/\s+/g, '');
  const { units, beats, steps } = spellings();
  const unit = units.get(whole) ?? units.get(withoutPoint(whole));
  if (unit) return unit;
  const [, counted = '', each = ''] = per.exec(whole) ?? [];
  if (!each) return null;
  if (isMinute(each)) {
    const word = withoutPoint(counted);
    return beats.has(word)
      ? { kind: 'beats', scale: 1, name: 'bpm' }
      : steps.has(word)
        ? { kind: 'steps', scale: 1, name: 'spm' }
        : null;
  }
  const length = units.get(withoutPoint(each));
  const isPace = counted === '' || counted === 'm' || counted === 'h:m:s' || counted === 'mm:ss' || isMinute(counted);
  return isPace && length?.kind === 'length' && length.scale >= 1000
    ? { kind: 'pace', scale: 1 / length.scale, name: `/${length.name}` }
    : null;
}
