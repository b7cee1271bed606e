import { untilAnswered } from './untilAnswered.ts';

/** What is not done twice: a second tab would open. */
const once = new Set(['face:options']);

/** One try waits so long for a worker that neither answers nor ends, ms. Only of what is answered at once: an import takes its time. */
const patience = 10_000;

/** What a runner changes: a later word must not overtake an earlier one that had to be sent again. */
const inOrder = new Set([
  'face:tick',
  'face:correct',
  'face:checkIn',
  'face:profile',
  'face:settings',
  'face:overlay',
  'face:draft',
  'face:answer',
  'face:owner',
]);
let before: Promise<unknown> = Promise.resolve();

/**
 * Sends a message until it is answered, what the runner changes one after the other. Null when nobody answers, as after the extension
 * was removed.
 */
export function insist(send: () => Promise<unknown>, type: string): Promise<unknown> {
  if (once.has(type)) return untilAnswered(send, 1);
  if (!inOrder.has(type)) return untilAnswered(type === 'face:state' ? () => inTime(send()) : send);
  const answer = before.then(() => untilAnswered(() => inTime(send())));
  before = answer;
  return answer;
}

/** The answer; undefined where it does not come in time. */
function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
