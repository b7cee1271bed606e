import type { Answer } from '../messages.ts';
import { faultOf } from '../store/fault.ts';
import { changeSession } from '../store/session.ts';

/** Says that a write did not succeed, as an answer and as a quiet line; the line is lost where not even it can be kept. */
export async function notSaved(attempt: string, error: unknown): Promise<Exclude<Answer, { ok: true }>> {
  const fault = faultOf(error);
  const what = fault === 'full' || fault === 'database' ? attempt : fault;
  const notice = { kind: 'not-saved' as const, what, at: new Date().toISOString() };
  await changeSession((session) => {
    const others = session.notices.filter((one) => one.kind !== 'not-saved' || one.what !== what);
    return { ...session, notices: [...others, notice].slice(-5) };
  }).catch(() => undefined);
  return { ok: false, error: 'not-saved' };
}
