import { withProgress } from '#core/engine/progress.ts';
import { grantedSites } from '../grants.ts';
import type { Parts } from './parts.ts';
import type { FaceState, Notice } from '../state.ts';
import { faultOf } from '../store/fault.ts';
import { readLatest } from '../store/latest.ts';
import { itemsOfNewer, readProfile, readSettings, setAsideItems } from '../store/local.ts';
import { emptySession, readSession, type Session } from '../store/session.ts';
import { setAsideCount } from '../store/sound.ts';
import { factsRevision } from '../store/writing.ts';
import { readFacts, ticksOfRecord, type StoredFacts } from './facts.ts';
import { part, PartMissing } from './part.ts';

type Told = Pick<FaceState, 'revision' | 'record' | 'plan' | 'ticks' | 'checkIns' | 'weeks'> & { notices: Notice[] };

/** All that a face paints from: of the run that a record belongs to, or of the newest run. */
export async function stateOf(id: string | null): Promise<FaceState> {
  const now = new Date();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const profile = await readProfile();
  const settings = await readSettings();
  const session = await readSession().catch(() => emptySession);
  const at = now.toISOString();
  const setAside = (await setAsideItems()).map((what): Notice => ({ kind: 'set-aside', what, at }));
  const newer = (await itemsOfNewer()).map((what): Notice => ({ kind: 'kept-newer', what, at }));
  const told = await tell(id, session, profile, now, timeZone).catch((error: unknown) => keptLast(id, error, at));
  const hidden = new Set(session.hidden);
  return {
    ...told,
    profile,
    settings,
    questions: Object.values(session.waiting).map(({ reading: _, tab: __, ...question }) => question),
    notices: [...session.notices, ...[...setAside, ...newer, ...told.notices].filter((notice) => !hidden.has(hiding(notice)))],
    granted: await grantedSites(),
    timeZone,
  };
}

/** By what a lasting notice is known when the runner has heard enough of it. */
export const hiding = (notice: Notice): string => ('what' in notice ? `${notice.kind} ${notice.what}` : notice.kind);

/** What the facts on the disk tell. */
async function tell(
  id: string | null,
  session: Session,
  profile: FaceState['profile'],
  now: Date,
  timeZone: string,
): Promise<Told> {
  const revision = await factsRevision();
  const facts = await readFacts(id, { now: now.getTime(), demo: session.demo, profile, timeZone });
  const { shown, ticks, checkIns, entries } = facts;
  const planning = shown && (await part('planning'));
  const planned = planning && planOf(facts, planning, profile, now, timeZone);
  const weeks =
    id === null && planned ? planning.weeksOf({ run: shown.run, timeZone, now: now.toISOString() }, planned, entries) : null;
  return {
    revision,
    record: shown?.record ?? null,
    plan: planned,
    ticks,
    checkIns,
    ...(weeks ? { weeks } : {}),
    notices: (await setAsideCount()) > 0 ? [{ kind: 'set-aside', what: 'records', at: now.toISOString() }] : [],
  };
}

function planOf(
  { shown, entries, checkIns, ticks }: StoredFacts,
  { isTooLittle, planFrom }: Parts['planning'],
  profile: FaceState['profile'],
  now: Date,
  timeZone: string,
) {
  if (!shown || isTooLittle(shown)) return null;
  const at = now.toISOString();
  const request = { profile, run: shown.run, checkIns, now: at, timeZone };
  return withProgress(planFrom(request, { profile, timeZone, entries }), ticks, at);
}

/** A database or engine that is missing costs what is new, not the face: the state that was kept last stands, and it is said. */
async function keptLast(id: string | null, error: unknown, at: string): Promise<Told> {
  const latest = await readLatest();
  const isThis = id === null || latest?.record?.run.id === id || latest?.record?.accounts?.includes(id) === true;
  const isPlanless = error instanceof PartMissing;
  const notices: Notice[] = [isPlanless ? { kind: 'not-planned', at } : { kind: 'unreachable', what: faultOf(error), at }];
  if (!latest || !isThis) {
    return { revision: latest?.revision ?? 0, record: null, plan: null, ticks: [], checkIns: [], notices };
  }
  const { revision, record, plan, checkIns, weeks } = latest;
  // The database is well: what was done since is known.
  const ticks = isPlanless ? await ticksOfRecord(record) : latest.ticks;
  return { revision, record, plan: plan && withProgress(plan, ticks, at), ticks, checkIns, ...(weeks ? { weeks } : {}), notices };
}
