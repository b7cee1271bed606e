import { hashOf } from '#core/reading/hash.ts';
import type { FieldReading, ReadingContext, ReadingResult, Refusal, RefusalName } from '#core/reading/reading.ts';
import { solve, timeRoles } from '#core/reading/solve.ts';
import type { Fields } from '#core/reading/solve.ts';
import { startIn } from '#core/reading/startTime.ts';
import type { FieldName } from '#core/run/run.ts';
import { gather, scriptClaims } from './claims.ts';
import { fallbackClaims } from './fallback.ts';
import { general } from './general.ts';
import type { ScriptFacts, Site, Sport } from './site.ts';
import { agreedSport } from './sports.ts';
import { siteOf } from './siteOf.ts';

function refuse(refusal: RefusalName, detail: string, fields?: Fields): Refusal {
  return { ok: false, refusal, detail: detail.slice(0, 300), ...(fields && Object.keys(fields).length ? { fields } : {}) };
}

const attempt = <T>(probe: () => T, otherwise: T): T => {
  try {
    return probe();
  } catch {
    return otherwise;
  }
};

/** The start from the site's script, its heading or a machine-readable attribute, against now in the runner's zone. */
function readStart(
  document: Document,
  site: Site,
  script: ScriptFacts | null,
  context: ReadingContext,
): FieldReading | 'ahead' | null {
  const said = script?.start ? { text: script.start } : attempt(() => site.start(document), null);
  if (!said) return null;
  const start = startIn(said.text, {
    timeZone: context.timeZone,
    now: context.now,
    languages: attempt(() => site.languages?.(document) ?? [document.documentElement.lang], []).filter(Boolean),
    ...('order' in said && said.order ? { order: said.order } : {}),
    ...('offset' in said && typeof said.offset === 'number' ? { offset: said.offset } : {}),
  });
  if (start === null || start === 'ahead') return start;
  return {
    value: start.iso,
    unit: '',
    certainty: start.hasZone ? 'read' : 'estimated',
    source: script?.start ? 'script' : 'hook',
    shown: said.text.replace(/\s+/g, ' ').trim().slice(0, 80),
    within: start.within,
  };
}

/** The values that advice may be staked on: read, and a start whose zone alone is taken from the runner. */
function runOf(fields: Fields, sport: Sport): Extract<ReadingResult, { ok: true }>['run'] {
  const run: Extract<ReadingResult, { ok: true }>['run'] = {};
  for (const [name, field] of Object.entries(fields) as [FieldName, FieldReading][])
    if (field.certainty === 'read' || name === 'startTime') run[name] = field.value;
  if (sport?.kind === 'run') {
    if (sport.surface) run.surface = sport.surface;
    if (sport.terrain) run.terrain = sport.terrain;
    if (sport.race) run.race = true;
  }
  return run;
}

function readSite(document: Document, site: Site, id: string, context: ReadingContext): ReadingResult {
  const isGeneral = site === general;
  const script = attempt(() => site.script?.(document, id) ?? null, null);
  const shownIds = attempt(() => site.shownIds?.(document) ?? [], []);
  if ((script?.id && script.id !== id) || (shownIds.length && !shownIds.includes(id)))
    return refuse('activity-changed', `the page shows ${script?.id ?? shownIds.join()}`);
  const sport = agreedSport([script?.sport ?? null, attempt(() => site.sport(document), null)]);
  if (sport?.kind === 'other') return refuse('not-a-run', `sport: ${sport.name}`);
  const owner = attempt(() => site.owner(document), { whose: 'unknown' as const });
  if (owner.whose === 'other') return refuse('not-owner', 'the viewer is not the author');
  if (attempt(() => site.isPlanned?.(document) ?? false, false)) return refuse('not-completed', 'planned');

  const gathered = gather(document, site);
  const claims = [...gathered.claims, ...(script ? scriptClaims(script.values) : [])];
  const has = (role: string) => claims.some((claim) => claim.role === role);
  const hasTime = timeRoles.some(has);
  if (!gathered.headlineTiles && (!has('distance') || !hasTime)) claims.push(...fallbackClaims(document, site, isGeneral));

  const solved = solve(claims, site.showsMinutesFirst);
  const { fields } = solved;
  const start = readStart(document, site, script, context);
  if (start === 'ahead') return refuse('not-completed', 'it starts in the future');
  if (start) fields.startTime = start;
  if (sport)
    fields.sport = { value: 'run', unit: '', certainty: 'read', source: script?.sport ? 'script' : 'hook', shown: 'run' };
  if (solved.contradiction)
    return refuse(sport || !solved.isTooFast ? 'inconsistent' : 'not-a-run', solved.contradiction, fields);

  const isSure = (name: FieldName) => fields[name]?.certainty === 'read';
  // The elapsed time alone says neither how far nor how long was run.
  const found = (['distance', 'movingTime', 'timerTime'] as const).filter((name) => fields[name]);
  if (!found.length) {
    if (isGeneral) return refuse('unsupported-page', 'no single activity here');
    if (attempt(() => site.isSignedOut?.(document) ?? false, false)) return refuse('signed-out', 'the page asks to log in');
    return gathered.headlineTiles ? refuse('too-little', 'no distance, no time', fields) : refuse('not-ready', 'no totals yet');
  }
  if (isGeneral && !(isSure('distance') && timeRoles.some(isSure)))
    return refuse('unsupported-page', 'distance and time are not proved', fields);
  if (!found.some(isSure))
    return refuse(
      found.some((name) => fields[name]?.choices) ? 'inconsistent' : 'too-little',
      'distance and time are not told apart',
      fields,
    );
  return {
    ok: true,
    site: site.id,
    activity: `${site.id}:${id}`,
    owner: owner.whose,
    ...(owner.author ? { author: hashOf(`${site.id} ${owner.author}`) } : {}),
    run: runOf(fields, sport),
    fields,
    unread: site.supplies.filter((name) => !fields[name]),
  };
}

/**
 * Reads the run that a page shows. Never throws, never changes the page, never asks the network. SI units; a value in `run` was
 * proved by arithmetic or stands where the site keeps that total.
 */
export function readPage(document: Document, context: ReadingContext): ReadingResult {
  try {
    const url = new URL(context.url);
    const site = siteOf(url);
    if (!site) return readSite(document, general, hashOf(`${url.host}${url.pathname}${url.search}`), context);
    return readSite(document, site, site.documentId?.(document) ?? site.activityId(url) ?? '', context);
  } catch (error) {
    return refuse('unsupported-page', `unreadable: ${String(error)}`);
  }
}
