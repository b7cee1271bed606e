/** What is not done twice: a second tab would open. */
const once = new Set(['face:options']);

/** Before each try, ms: a worker that was ended is started by the next message. */
const pauses = [0, 150, 600];

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
  if (!inOrder.has(type)) return untilAnswered(send, type);
  const answer = before.then(() => untilAnswered(send, type));
  before = answer;
  return answer;
}

/**
 * Sends a message, and again where its worker was ended before it could answer: everything that is asked of it may be asked
 * twice.
 */
async function untilAnswered(send: () => Promise<unknown>, type: string): Promise<unknown> {
  for (const pause of once.has(type) ? [0] : pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer = await (inOrder.has(type) || type === 'face:state' ? inTime(send()) : send());
      if (answer !== undefined) return answer;
    } catch (error) {
      if (error instanceof Error && /invalidated/i.test(error.message)) return null;
    }
  }
  return null;
}

/** The answer; undefined where it does not come in time. */
function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
