import type { Statement, Text } from '../contract.ts';
import type { Facts } from '../facts.ts';
import { reason, type ReasonParts } from '../steps/reason.ts';

/** A statement with its one reason. */
export function statement(facts: Pick<Facts, 'profile'>, text: Text, parts: ReasonParts): Statement {
  return { text, reasons: [reason(facts, parts)] };
}
