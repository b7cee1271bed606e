import type { Plan, Text } from '#core/engine/contract.ts';

/** What a plan says that can move by a check-in. */
export interface Said {
  easyAt: string | null;
  hardAt: string | null;
  triage: string;
  lines: Record<string, string>;
}

export function saidBy(plan: Plan | null): Said {
  return {
    easyAt: plan?.readiness?.easyAt ?? null,
    hardAt: plan?.readiness?.hardAt ?? null,
    triage: plan?.triage.level ?? 'none',
    lines: Object.fromEntries((plan?.steps ?? []).map((step) => [step.kind, JSON.stringify(step.text)])),
  };
}

/** What moved between two plans, as texts; one text that says so when nothing did. */
export function changes(before: Said, after: Said): Text[] {
  const texts: Text[] = [];
  const moved = (key: string, from: string | null, to: string | null) => {
    if (from === to) return;
    if (to === null) texts.push({ key: `changed.${key}.gone` });
    else if (from === null) texts.push({ key: `changed.${key}.new`, params: { to: { instant: to } } });
    else texts.push({ key: `changed.${key}`, params: { from: { instant: from }, to: { instant: to } } });
  };
  if (before.triage !== after.triage) texts.push({ key: 'changed.triage' });
  moved('easy', before.easyAt, after.easyAt);
  moved('hard', before.hardAt, after.hardAt);
  const kinds = [...new Set([...Object.keys(before.lines), ...Object.keys(after.lines)])];
  const told = (key: string, holds: (kind: string) => boolean) => {
    const list = kinds.filter(holds).map((kind) => ({ text: { key: `step.kind.${kind}` } }));
    if (list.length > 0) texts.push({ key, params: { lines: { list } } });
  };
  const inBoth = (kind: string) => kind in before.lines && kind in after.lines;
  told('changed.lines', (kind) => inBoth(kind) && before.lines[kind] !== after.lines[kind]);
  told('changed.added', (kind) => !(kind in before.lines));
  told('changed.gone', (kind) => !(kind in after.lines));
  return texts.length > 0 ? texts : [{ key: 'changed.nothing' }];
}
