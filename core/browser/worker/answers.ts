import type { Answer } from '../messages.ts';
import { putAuthor } from '../store/authors.ts';
import { runById } from '../store/runs.ts';
import { readSession } from '../store/session.ts';
import { answered, impossible, type Given } from './gate.ts';
import { showOverlay } from './inject.ts';
import { publish } from './publish.ts';
import { drop, waitingFor } from './questions.ts';
import { settle } from './settle.ts';

/** What the runner answers to the questions about a page. */

/**
 * The runner said whose run it is, and filled in what the page did not tell. The answer is remembered for the author, where the
 * page names one; of somebody else's run nothing else is.
 */
export async function answerQuestion(activity: string, mine: boolean, values: Given): Promise<Answer> {
  const waiting = await waitingFor(activity);
  // Answered before, and the answer to that was lost with an earlier worker.
  if (!waiting && mine && (await runById(activity))) return { ok: true };
  if (!waiting) return { ok: false, error: 'unknown-run' };
  const bad = impossible(values);
  if (mine && bad.length > 0) return { ok: false, error: 'invalid', paths: bad };
  const { said: reading, url, tab } = waiting;
  if (reading.author !== undefined && reading.owner === 'unknown') await putAuthor(reading.author, mine);
  if (mine) {
    const others = Object.entries((await readSession()).tabs).filter(([one, shown]) => shown === activity && Number(one) !== tab);
    const found = await settle({ ...answered(reading, values), owner: 'self' }, url, tab);
    // The form may stand in another tab of the same page too: there as well the plan takes its place.
    if (await runById(activity)) for (const [one] of others) await showOverlay(Number(one), activity);
    return { ok: true, found };
  }
  await drop(activity);
  await publish();
  return { ok: true };
}

/** Values for a run that still waits; null where none does. */
export async function answerFields(activity: string, values: Given): Promise<Answer | null> {
  return (await waitingFor(activity)) ? answerQuestion(activity, true, values) : null;
}
