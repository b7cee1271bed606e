import type { Activity } from './activity.ts';
import { FileProblem } from './answer.ts';
import { isFitHeader } from './fit/parts.ts';
import { readFit } from './fit/readFit.ts';
import { readGpx } from './xml/gpx.ts';
import { readTcx } from './xml/tcx.ts';
import { textOf } from './xml/text.ts';

/** Name of the root element, past declarations and comments; the prefix left out. */
const root = /<(?:[\w-]+:)?(gpx|TrainingCenterDatabase)[\s/>]/i;

/**
 * The activities of one unpacked file, told by its content and not by its name.
 * @throws FileProblem `unreadable` or `empty`.
 */
export function readActivities(bytes: Uint8Array): Activity[] {
  if (isFitHeader(bytes)) return readFit(bytes);
  const text = textOf(bytes);
  if (!text.trim()) throw new FileProblem('empty', 'nothing');
  const found = /^\s*</.test(text.slice(0, 1_000)) ? root.exec(text.slice(0, 10_000))?.[1] : undefined;
  if (!found) throw new FileProblem('unreadable', 'unknownForm');
  return found.toLowerCase() === 'gpx' ? readGpx(text) : readTcx(text);
}
