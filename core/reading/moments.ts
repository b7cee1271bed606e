import { otherMoments } from './moments.table.ts';
import { folded } from './text.ts';

const others = otherMoments
  .split('|')
  .map((word) => `${word.startsWith(' ') ? ' ' : ''}${folded(word)}${word.endsWith(' ') ? ' ' : ''}`);

/** Whether a text says that the moment in it, or beside it, is another than the start. */
export function isOtherMoment(text: string): boolean {
  const shown = ` ${folded(text)} `;
  return others.some((word) => shown.includes(word));
}
