import { isTooLittle, plan } from '#core/engine/plan.ts';
import { withProgress } from '#core/engine/progress.ts';
import type { CheckIn } from '#core/run/checkIn.ts';
import { demoRecord } from '#core/run/demo.ts';
import { enPlan } from '#core/texts/en.plan.ts';
import { textsUsed } from '#core/texts/used.ts';
import { grantedSites } from '../grants.ts';
import type { FaceState, Notice, Tick } from '../state.ts';
import { checkInsSince } from '../store/checkIns.ts';
import { faultOf } from '../store/fault.ts';
import { readProfile, readSettings, setAsideItems } from '../store/local.ts';
import { apartPairs, newestStart, runById, runsBetween } from '../store/runs.ts';
import { readSession, type Session } from '../store/session.ts';
import { setAsideCount } from '../store/sound.ts';
import { ticksOf } from '../store/ticks.ts';
import { shownRun, type ShownRun } from './shownRun.ts';
import { weeksOf } from './weeksOf.ts';

interface StoredFacts {
  shown: ShownRun | null;
  checkIns: CheckIn[];
  ticks: Tick[];
  notices: Notice[];
}

/** How far back the engine is given runs: what is older moves no number any more. */
const historySpan = 400 * 86_400_000;

/** All that a face paints from: of the run that a record belongs to, or of the newest run. */
export async function stateOf(id: string | null, revision: number): Promise<FaceState> {
  const now = new Date();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const profile = await readProfile();
  const settings = await readSettings();
  const session = await readSession();
  const { shown, checkIns, ticks, notices } = await readFacts(id, session, now);
  const request = shown && {
    profile,
    run: shown.run,
    history: shown.history,
    checkIns,
    now: now.toISOString(),
    timeZone,
  };
  const made = request && !isTooLittle(request) ? withProgress(plan(request), ticks, request.now) : null;
  const weeks = id === null && request && made ? weeksOf(request, made) : null;
  return {
    revision,
    ...(weeks ? { weeks } : {}),
    record: shown?.record ?? null,
    plan: made,
    texts: textsUsed(made, enPlan),
    ticks,
    checkIns,
    profile,
    settings,
    questions: Object.values(session.waiting).map(({ reading: _, tab: __, author: ___, ...question }) => question),
    notices: [...session.notices, ...notices],
    granted: await grantedSites(),
    timeZone,
  };
}

/** The facts on the disk. A database that cannot be opened costs the history, not the face: it is said. */
async function readFacts(id: string | null, session: Session, now: Date): Promise<StoredFacts> {
  const at = now.toISOString();
  const setAside = (await setAsideItems()).map((what): Notice => ({ kind: 'set-aside', what, at }));
  try {
    const shown = (await readShown(id, now)) ?? (id === null || id === 'demo' ? demo(session) : null);
    const ids = shown ? [...new Set([shown.record.run.id, ...(shown.record.accounts ?? [])])] : [];
    const ticks = (await Promise.all(ids.map(ticksOf))).flat();
    const checkIns = await checkInsSince((shown ? Date.parse(shown.run.startTime) : now.getTime()) - historySpan);
    if ((await setAsideCount()) > 0) setAside.push({ kind: 'set-aside', what: 'records', at });
    return { shown, checkIns, ticks, notices: setAside };
  } catch (error) {
    return { shown: null, checkIns: [], ticks: [], notices: [...setAside, { kind: 'set-aside', what: faultOf(error), at }] };
  }
}

async function readShown(id: string | null, now: Date): Promise<ShownRun | null> {
  const start = id === null ? await newestStart(now.getTime()) : Date.parse((await runById(id))?.run.startTime ?? '');
  if (start === null || Number.isNaN(start)) return null;
  const latest = Math.min(start + 3_600_000, Math.max(start, now.getTime()));
  return shownRun(await runsBetween(start - historySpan, latest), await apartPairs(), id);
}

function demo(session: Session): ShownRun | null {
  if (session.demo === null) return null;
  const record = demoRecord(new Date(session.demo));
  return { record, run: record.run, history: [] };
}
