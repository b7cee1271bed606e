import { cautions, explains, steps } from '#core/engine/steps/index.ts';
import type { Reason, Statement, Step, Text, TextParam } from '#core/engine/contract.ts';
import type { Facts } from '#core/engine/facts.ts';

/** All that the engine says to one runner. */

export const stepsOf = (facts: Facts): Step[] => steps.flatMap((of) => of(facts));
export const statementsOf = (facts: Facts): Statement[] => [...explains, ...cautions].flatMap((of) => of(facts));
export const stepOf = (facts: Facts, kind: Step['kind']) => stepsOf(facts).find((step) => step.kind === kind);

/** Every text, nested ones too. */
function textsIn(text: Text): Text[] {
  const nested = (param: TextParam): Text[] => {
    if (typeof param !== 'object') return [];
    if ('text' in param) return textsIn(param.text);
    return 'list' in param ? param.list.flatMap(nested) : [];
  };
  return [text, ...Object.values(text.params ?? {}).flatMap(nested)];
}

export const reasonsOf = (facts: Facts): Reason[] =>
  [...stepsOf(facts), ...statementsOf(facts)].flatMap(({ reasons }) => reasons);

/** The texts of a plan's lines: line, detail, alternatives, reasons, explanations, cautions. */
export function everyText(facts: Facts): Text[] {
  const lines = stepsOf(facts).flatMap(({ text, detail = [], alternatives = [] }) => [text, ...detail, ...alternatives]);
  const statements = statementsOf(facts).map(({ text }) => text);
  const whys = reasonsOf(facts).flatMap(({ text }) => (text === undefined ? [] : [text]));
  return [...lines, ...statements, ...whys].flatMap(textsIn);
}
