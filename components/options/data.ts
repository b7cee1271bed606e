import type { Answer } from '#core/browser/messages.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { Text } from '#core/engine/contract.ts';
import { isolated } from '../text/isolated.ts';
import type { SaveFile } from '../save/saveFile.ts';

/** What came of it, to be said; `bad` where it did not succeed. */
export interface Outcome {
  bad: boolean;
  text: Text;
}

/** Names of so many bad fields are told. */
const named = 3;

function outcome(answer: Answer, good: Text): Outcome {
  if (answer.ok) return { bad: false, text: good };
  if (answer.error === 'invalid' || answer.error === 'invalid-message') {
    return {
      bad: true,
      text: { key: 'data.problem.invalid', params: { where: answer.paths.slice(0, named).map(isolated).join(', ') } },
    };
  }
  const known = answer.error === 'unreadable' || answer.error === 'newer' ? answer.error : 'not-saved';
  return { bad: true, text: { key: `data.problem.${known}` } };
}

/** Hands the runner everything as JSON, or the runs as a table. */
export async function exportTo(link: FaceLink, as: 'json' | 'csv', day: string, save: SaveFile): Promise<Outcome> {
  const answer = await link.send({ type: 'face:export', as });
  if (answer.ok && answer.text === undefined) return { bad: true, text: { key: 'data.problem.not-saved' } };
  if (answer.ok) save(`homestretch-${day}.${as}`, answer.text ?? '', as === 'json' ? 'application/json' : 'text/csv');
  if (answer.ok && answer.partial) return { bad: true, text: { key: 'data.exportedPart' } };
  return outcome(answer, { key: as === 'json' ? 'data.exported' : 'data.exportedRuns' });
}

/** How much erasing would take away; in words where it cannot be counted. */
export async function whatGoes(link: FaceLink): Promise<Text> {
  const answer = await link.send({ type: 'face:kept' });
  if (!answer.ok || answer.partial) return { key: 'data.goes.uncounted' };
  const { runs = 0, checkIns = 0, ticks = 0 } = answer;
  return { key: 'data.goes.facts', params: { runs, checkIns, ticks } };
}

/** Takes an export in again: all of it or nothing. */
export async function importFrom(link: FaceLink, file: Pick<File, 'text'>): Promise<Outcome> {
  const text = await file.text().catch(() => null);
  if (text === null) return { bad: true, text: { key: 'data.problem.unreadable' } };
  const answer = await link.send({ type: 'face:import', text });
  const { runs = 0, checkIns = 0, ticks = 0 } = answer.ok ? answer : {};
  return outcome(answer, { key: 'data.imported', params: { runs, checkIns, ticks } });
}

export async function eraseAll(link: FaceLink): Promise<Outcome> {
  return outcome(await link.send({ type: 'face:erase' }), { key: 'data.erased' });
}
