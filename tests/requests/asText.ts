import type { Plan, PlanRequest, Reason, Text } from '#core/engine/contract.ts';
import { en } from '#core/texts/en/index.ts';
import { formatText, type TextContext } from '#core/texts/format.ts';

/** A plan as its runner reads it, line by line in English, with the rules behind each line: what is read over and kept beside a request. */
export function asText({ now, timeZone }: Pick<PlanRequest, 'now' | 'timeZone'>, plan: Plan): string {
  const context: TextContext = {
    catalogue: en,
    locale: 'en-GB',
    units: 'metric',
    timeZone,
    now: Date.parse(now),
    onMissing: (what) => {
      throw new Error(`no text for ${what}`);
    },
  };
  const words = (text: Text) => formatText(text, context);
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const at = (instant: string) => clock.format(Date.parse(instant));
  const because = (reasons: Reason[]) => `[${reasons.map(({ rule, grade }) => `${rule} ${grade}`).join(', ')}]`;
  const foods = (plates: string[][]) =>
    plates.map((plate) => plate.map((food) => words({ key: `food.${food}` })).join(' + ')).join(' | ');
  const { triage, readiness, load, soreness } = plan;
  const lines = [
    `now: ${at(now)}`,
    `triage: ${triage.level}${triage.text === null ? '' : `. ${words(triage.text)}`}`,
    readiness === null
      ? 'readiness: none'
      : `readiness: easy ${at(readiness.easyAt)} (${readiness.easyHours} h), hard ${at(readiness.hardAt)} (${readiness.hardHours} h, ${readiness.range.low}–${readiness.range.high}), limited by ${readiness.limiter}, windows ${JSON.stringify(readiness.windows)} × ${readiness.multiplier} + ${readiness.carryOver}`,
    ...(readiness?.reasons.map(
      ({ rule, inputs, text }) => `  ${rule} ${JSON.stringify(inputs)}${text === undefined ? '' : ` ${words(text)}`}`,
    ) ?? []),
    load === null
      ? 'load: none'
      : `load: ${load.value} (${load.low}–${load.high}), ${load.confidence}, ${load.method}, because ${load.because.join(', ')}; missing ${load.missing.join(', ')}`,
    soreness === null
      ? 'soreness: none'
      : `soreness: peak ${at(soreness.peakAt)}, ends ${at(soreness.endsAt)}, ${JSON.stringify(soreness.curve)}`,
    '',
    ...plan.steps.flatMap((step) => [
      `${step.state.padEnd(8)}${step.id.padEnd(15)} ${at(step.window.from)} to ${at(step.window.until)}: ${words(step.text)}`,
      ...(step.detail ?? []).map((text) => `  ${words(text)}`),
      ...(step.foods === undefined ? [] : [`  foods: ${foods(step.foods)}`]),
      ...(step.muscles === undefined ? [] : [`  muscles: ${step.muscles.join(', ')}`]),
      ...(step.alternatives ?? []).map((text) => `  or: ${words(text)}`),
      ...(Object.keys(step.dose).length === 0 ? [] : [`  dose ${JSON.stringify(step.dose)}`]),
      `  ${because(step.reasons)}`,
    ]),
    '',
    ...plan.cautions.map(({ text, reasons }) => `caution: ${words(text)} ${because(reasons)}`),
    '',
    ...plan.explains.map(({ text, reasons }) => `explains: ${words(text)} ${because(reasons)}`),
    '',
    ...plan.missing.map(({ input, would }) => `missing: ${input}. ${words(would)}`),
  ];
  return `${lines.join('\n')}\n`;
}
