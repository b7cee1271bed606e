/** Before each try, ms: a worker that was ended is started by the next message. */
const pauses = [0, 150, 600];

/**
 * Sends a message, and again where its worker was ended before it could answer: what is asked of it so may be asked twice. Null when
 * nobody answers, as after the extension was removed.
 */
export async function untilAnswered(send: () => Promise<unknown>, tries = pauses.length): Promise<unknown> {
  for (const pause of pauses.slice(0, tries)) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer = await send();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (error instanceof Error && /invalidated/i.test(error.message)) return null;
    }
  }
  return null;
}
