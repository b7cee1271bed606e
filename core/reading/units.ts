import { plain } from './text.ts';
import { beatWords, stepWords, unitTable } from './units.table.ts';

export type Kind =
  | 'length'
  | 'duration'
  | 'pace'
  | 'speed'
  | 'beats'
  | 'steps'
  | 'energy'
  | 'celsius'
  | 'fahrenheit'
  | 'degrees'
  | 'power'
  | 'percent'
  | 'number';

export interface Unit {
  kind: Kind;
  /** Factor to SI. */
  scale: number;
  name: string;
}

const key = (text: string): string => plain(text).toLowerCase().replace(/\s+/g, '');
const withoutPoint = (text: string): string => text.replace(/\.$/, '');

const units = new Map<string, Unit>();
for (const [kind, scale, name, spellings] of unitTable)
  for (const spelling of spellings.split(' ')) units.set(key(spelling), { kind, scale, name });
const beats = new Set(beatWords.split(' ').map(key));
const steps = new Set(stepWords.split(' ').map(key));

const per = /^(.{0,14}?)(?:\/|per|pro|par|por)(.{1,12})$/;

const isMinute = (text: string): boolean => units.get(withoutPoint(text))?.scale === 60;

/** The unit that this text is, spaces and a closing point aside; null when it is none. Pace is seconds per metre. */
export function unitOf(text: string): Unit | null {
  const whole = text.toLowerCase().replace(/\s+/g, '');
  const known = units.get(whole) ?? units.get(withoutPoint(whole));
  if (known) return known;
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
