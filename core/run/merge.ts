import type { Corrections } from './corrections.ts';
import { fieldNames } from './fieldNames.ts';
import type { FieldName, Run } from './run.ts';

/** What speaks for one value of a record. A field of a reading has this shape. */
export interface Evidence {
  certainty: 'read' | 'labelled' | 'estimated' | 'asked';
  /** Half of the last digit shown, SI. */
  within?: number;
}

/** One record of a run, as one site, file or form told it. */
export interface Account extends Corrections {
  run: Run;
  fields: Partial<Record<FieldName, Evidence>>;
  readAt: string;
}

/** A run merged from all its accounts, and for each field which account won. */
export interface MergedRun {
  run: Run;
  /** Id of the account that each field was taken from. */
  from: Partial<Record<FieldName, string>>;
  /** Ids of all accounts. */
  accounts: string[];
}

const rank: Record<Evidence['certainty'], number> = { asked: 3, read: 3, labelled: 2, estimated: 1 };

/** Better-proved first, then finer, then newer, then by id: a total order, so the winner never depends on the order of arrival. */
function better(name: FieldName, a: Account, b: Account): number {
  const [left, right] = [a.fields[name], b.fields[name]];
  return (
    Number(b.corrections[name] !== undefined) - Number(a.corrections[name] !== undefined) ||
    (right ? rank[right.certainty] : 0) - (left ? rank[left.certainty] : 0) ||
    (left?.within ?? Infinity) - (right?.within ?? Infinity) ||
    Date.parse(b.readAt) - Date.parse(a.readAt) ||
    (a.run.id < b.run.id ? -1 : Number(a.run.id > b.run.id))
  );
}

const finite = (order: number) => (Number.isNaN(order) ? 0 : order);

/**
 * Merges the accounts of one run. Associative, commutative and idempotent in its accounts: each field is the maximum of a
 * total order. What is no field of a page (zones, stream, race, terrain) comes from the first account by id that has it.
 * @throws RangeError without an account.
 */
export function mergeRun(accounts: Account[]): MergedRun {
  const byId = accounts.toSorted((a, b) => (a.run.id < b.run.id ? -1 : 1));
  const first = byId[0];
  if (!first) throw new RangeError('a run needs at least one account');
  const run: Record<string, unknown> = {};
  for (const account of byId.toReversed()) {
    for (const [name, value] of Object.entries(account.run)) if (value !== undefined) run[name] = value;
  }
  const from: MergedRun['from'] = {};
  for (const name of fieldNames) {
    const having = byId.filter((account) => account.run[name] !== undefined);
    const winner = having.toSorted((a, b) => finite(better(name, a, b)))[0];
    if (!winner) continue;
    run[name] = winner.run[name];
    from[name] = winner.run.id;
  }
  return { run: { ...(run as Run), id: first.run.id }, from, accounts: [...new Set(byId.map((account) => account.run.id))] };
}
