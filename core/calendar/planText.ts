import type { Plan, Step, StepState, Text } from '#core/engine/contract.ts';

/** The plan as plain text, to be put into a note or a message: what the face shows, without its reasons. */

const groups: readonly StepState[] = ['now', 'next', 'later', 'done', 'skipped', 'expired'];
const marks: Record<StepState, string> = { now: '[ ]', next: '[ ]', later: '[ ]', done: '[x]', skipped: '[-]', expired: '[–]' };

function hourOf({ state, window, dose }: Step): Text | null {
  if (state === 'now' && dose.bedtime === undefined) return { key: 'step.until', params: { time: { instant: window.until } } };
  if (state === 'now' || state === 'next' || state === 'later')
    return { key: 'value', params: { value: { instant: dose.bedtime ?? window.from } } };
  return null;
}

/**
 * Lines of a plan: what care says first, the hours, what to mind, the steps by time, and what it is not.
 * @param say makes a sentence of a text.
 */
export function planText(plan: Plan, title: string, say: (text: Text) => string): string {
  const { triage, readiness } = plan;
  const head = [title, ...(triage.text ? [say(triage.text)] : [])];
  const hours = readiness
    ? [say({ key: 'readiness.label', params: { easy: { instant: readiness.easyAt }, hard: { instant: readiness.hardAt } } })]
    : [];
  const cautions = plan.cautions.map(({ text }) => say(text));
  const steps = groups.flatMap((state) => plan.steps.filter((step) => step.state === state));
  const lines = steps.flatMap((step) => {
    const hour = hourOf(step);
    const line = `${marks[step.state]} ${say(step.text)}${hour ? ` (${say(hour)})` : ''}`;
    return step.state === 'done' || step.state === 'skipped'
      ? [line]
      : [line, ...(step.detail ?? []).map((text) => `    ${say(text)}`)];
  });
  const parts = [head, [...hours, ...cautions], lines, [say({ key: 'product.disclaimer' })]];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.replace(/[\r\n]+/g, ' ').trimEnd()).join('\n'))
    .join('\n\n');
}
