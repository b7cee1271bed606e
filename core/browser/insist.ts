/** What is not done twice: a second tab would open. */
const once = new Set(['face:options']);

/** Between two tries, ms: a worker that was ended is started by the next message. */
const pauses = [150, 600];

/**
 * Sends a message, and again where its worker was ended before it could answer: everything that is asked of it may be asked
 * twice. Null when nobody answers, as after the extension was removed.
 */
export async function insist(send: () => Promise<unknown>, type: string): Promise<unknown> {
  for (const pause of once.has(type) ? [] : pauses) {
    try {
      const answer = await send();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (error instanceof Error && /invalidated/i.test(error.message)) return null;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return send().then(
    (answer) => answer ?? null,
    () => null,
  );
}
