import type { Plan } from '#core/engine/contract.ts';
import { plan } from '#core/engine/plan.ts';
import { withProgress } from '#core/engine/progress.ts';
import type { Profile } from '#core/profile/profile.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import { corrected } from '#core/run/corrections.ts';
import { demoRecord } from '#core/run/demo.ts';
import { grantedSites } from '../grants.ts';
import type { FaceState, Notice, RunRecord, Tick } from '../state.ts';
import { allCheckIns, allRuns, setAsideCount, ticksOf } from '../store/facts.ts';
import { readProfile, readSettings, setAsideItems } from '../store/local.ts';
import { readSession, type Session } from '../store/session.ts';

interface StoredFacts {
  runs: RunRecord[];
  checkIns: CheckIn[];
  ticks: Tick[];
  notices: Notice[];
}

/** All that a face paints from: of one run, or of the newest. */
export async function stateOf(id: string | null, revision: number): Promise<FaceState> {
  const now = new Date();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const profile = await readProfile();
  const settings = await readSettings();
  const session = await readSession();
  const facts = await readFacts(id, session, now);
  const record = pick(facts.runs, id, now) ?? (session.demo !== null && id === null ? demoRecord(new Date(session.demo)) : null);
  return {
    revision,
    record,
    plan: record && derive(record, facts, profile, now, timeZone),
    ticks: facts.ticks,
    checkIns: facts.checkIns,
    profile,
    settings,
    questions: Object.values(session.waiting).map(({ reading: _, tab: __, author: ___, ...question }) => question),
    notices: [...session.notices, ...facts.notices],
    granted: await grantedSites(),
    timeZone,
  };
}

/** The facts on the disk. A database that cannot be opened costs the history, not the face: it is said. */
async function readFacts(id: string | null, session: Session, now: Date): Promise<StoredFacts> {
  const at = now.toISOString();
  const damagedItems = (await setAsideItems()).map((what): Notice => ({ kind: 'set-aside', what, at }));
  try {
    const runs = await allRuns();
    const checkIns = await allCheckIns();
    const shown = pick(runs, id, now)?.run.id ?? (session.demo === null ? null : 'demo');
    const ticks = shown === null ? [] : await ticksOf(shown);
    const damaged: Notice[] = (await setAsideCount()) > 0 ? [{ kind: 'set-aside', what: 'records', at }] : [];
    return { runs, checkIns, ticks, notices: [...damagedItems, ...damaged] };
  } catch {
    return { runs: [], checkIns: [], ticks: [], notices: [...damagedItems, { kind: 'set-aside', what: 'database', at }] };
  }
}

/** The run asked for; else the one that started last and not in the future. */
function pick(runs: RunRecord[], id: string | null, now: Date): RunRecord | null {
  if (id !== null) return runs.find((record) => record.run.id === id) ?? null;
  return runs.findLast((record) => Date.parse(record.run.startTime) <= now.getTime()) ?? null;
}

function derive(record: RunRecord, facts: StoredFacts, profile: Profile, now: Date, timeZone: string): Plan | null {
  const history = facts.runs
    .filter((other) => other.run.id !== record.run.id)
    .map((other) => corrected(other.run, other.corrections));
  const run = corrected(record.run, record.corrections);
  const result = plan({ profile, run, history, checkIns: facts.checkIns, now: now.toISOString(), timeZone });
  return withProgress(result, facts.ticks, now.toISOString());
}
