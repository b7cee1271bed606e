import { limits } from '#core/reading/claim.ts';
import { isAhead } from '#core/reading/captions.ts';
import type { FieldReading, ReadingContext, ReadingResult, Refusal, RefusalName } from '#core/reading/reading.ts';
import { solve, timeRoles } from '#core/reading/solve.ts';
import type { Fields } from '#core/reading/solve.ts';
import { isOtherMoment } from '#core/reading/moments.ts';
import { tilesIn } from '#core/reading/tiles.ts';
import { offsetIn, startIn } from '#core/reading/startTime.ts';
import { fieldNames } from '#core/run/fieldNames.ts';
import type { FieldName } from '#core/run/run.ts';
import { authorOf } from './author.ts';
import { gather } from './claims.ts';
import { fallbackClaims } from './fallback.ts';
import { general } from './general.ts';
import { declaresNoRun, namesNoRun } from './names.ts';
import { namesAmong } from './namesAmong.ts';
import type { Site, Sport } from './site.ts';
import type { Snapshot } from './snapshot.ts';
import { agreedSport, sportOfKey, sportOfWord } from './sports.ts';

function refuse(refusal: RefusalName, detail: string, fields?: Fields): Refusal {
  return { ok: false, refusal, detail: detail.slice(0, 300), ...(fields && Object.keys(fields).length ? { fields } : {}) };
}

/** The start from the site's script, its heading or a machine-readable attribute, against now in the runner's zone. */
function readStart(snapshot: Snapshot, context: ReadingContext): FieldReading | 'ahead' | null {
  const said = snapshot.script?.start ? { text: snapshot.script.start } : snapshot.start;
  if (!said || isOtherMoment(said.text) || ('near' in said && isOtherMoment(said.near ?? ''))) return null;
  const offset = 'zone' in said && said.zone ? offsetIn(said.zone) : null;
  const start = startIn(said.text, {
    timeZone: context.timeZone,
    now: context.now,
    languages: snapshot.languages,
    ...('order' in said && said.order ? { order: said.order } : {}),
    ...(offset === null ? {} : { offset }),
  });
  if (start === null || start === 'ahead') return start;
  return {
    value: start.iso,
    unit: '',
    certainty: start.hasZone ? 'read' : 'estimated',
    source: snapshot.script?.start ? 'script' : 'hook',
    shown: said.text.replace(/\s+/g, ' ').trim().slice(0, 80),
    within: start.within,
  };
}

/** Whether a run that began then would end later than now: it began at another time, or the moment is another. */
function endsAhead({ value, within = 0 }: FieldReading, fields: Fields, now: string): boolean {
  const seconds = timeRoles.map((role) => fields[role]?.value).find((time) => typeof time === 'number') ?? 0;
  return Date.parse(String(value)) + (Number(seconds) - within - 300) * 1000 > Date.parse(now);
}

/** The sport by the site's keys and by the words it shows; by what stands aside, where those do not even hint at another. */
function sportOf({ sport, script, languages }: Snapshot): Sport {
  const keys = [script?.sport ?? '', ...sport.keys].map(sportOfKey);
  const meaning = (word: string) => sportOfWord(word, languages);
  const said = agreedSport([...keys, ...sport.words.map(meaning)]);
  const isOpen = [...keys, ...sport.words.flatMap((words) => [words, ...words.split(/\s+/)]).map(meaning)].every(
    (one) => one === null,
  );
  return isOpen ? agreedSport((sport.asides ?? []).map(meaning)) : said;
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

/** Fields that the site can show; a page of no known site owes none but what has to be asked for. */
const supplied = (site: Site): FieldName[] =>
  fieldNames.filter((name) => (name in limits || name === 'sport' || name === 'startTime') && !site.lacks.includes(name));

/**
 * Judges what a page showed: proves, refuses, or asks for the texts of the whole region. Pure; needs no Document. SI units; a
 * value in `run` was proved by arithmetic or stands where the site keeps that total.
 * @param id of the activity that the address names.
 */
export function judge(snapshot: Snapshot, site: Site, id: string, context: ReadingContext): ReadingResult | 'needs-region' {
  const isGeneral = site.id === general.id;
  const { script, shownIds, owner } = snapshot;
  if ((script?.id && script.id !== id) || (shownIds.length && !shownIds.includes(id)))
    return refuse('activity-changed', `the page shows ${script?.id ?? shownIds.join()}`);
  const sport = sportOf(snapshot);
  if (sport?.kind === 'other') return refuse('not-a-run', `sport: ${sport.name}`);
  if (owner.whose === 'other') return refuse('not-owner', 'the viewer is not the author');
  if (snapshot.isPlanned) return refuse('not-completed', 'planned');

  // Sums, plans, routes and calculators agree with themselves as a run does: only their name tells.
  if (isGeneral && snapshot.sport.names?.some((name) => namesNoRun(name, snapshot.languages)))
    return refuse('unsupported-page', 'it is called a sum, a plan, a part or a tool');
  if (isGeneral && declaresNoRun(snapshot.sport.declared ?? []))
    return refuse('unsupported-page', 'it says that it is an article, a product or an event');
  const { claims, headlineTiles } = gather(snapshot, site);
  const has = (role: string) => claims.some((claim) => claim.role === role);
  if (!headlineTiles && (!has('distance') || !timeRoles.some(has))) {
    if (!snapshot.region) return 'needs-region';
    const tiles = tilesIn(snapshot.region, snapshot.languages);
    claims.push(...fallbackClaims(snapshot.region, tiles, snapshot.languages, site, isGeneral));
    const names = sport ? [] : namesAmong(snapshot.region, tiles);
    const named = agreedSport(names.map((name) => sportOfWord(name, snapshot.languages)));
    if (named?.kind === 'other') return refuse('not-a-run', `sport: ${named.name}`);
  }

  const solved = solve(claims, site.showsMinutesFirst);
  const { fields } = solved;
  const start = readStart(snapshot, context);
  if (start === 'ahead') return refuse('not-completed', 'it starts in the future');
  if (start && !endsAhead(start, fields, context.now)) fields.startTime = start;
  if (sport)
    fields.sport = { value: 'run', unit: '', certainty: 'read', source: script?.sport ? 'script' : 'hook', shown: 'run' };
  if (solved.contradiction)
    return refuse(sport || !solved.isTooFast ? 'inconsistent' : 'not-a-run', solved.contradiction, fields);

  const isSure = (name: FieldName) => fields[name]?.certainty === 'read';
  // The elapsed time alone says neither how far nor how long was run.
  const found = (['distance', 'movingTime', 'timerTime'] as const).filter((name) => fields[name]);
  if (!found.length) {
    if (snapshot.region?.texts.some(({ text }) => isAhead(text))) return refuse('not-completed', 'it says that it is to come');
    if (isGeneral) return refuse('unsupported-page', 'no single activity here');
    if (snapshot.isSignedOut) return refuse('signed-out', 'the page asks to log in');
    return headlineTiles ? refuse('too-little', 'no distance, no time', fields) : refuse('not-ready', 'no totals yet');
  }
  if (isGeneral && !(isSure('distance') && timeRoles.some(isSure)))
    return refuse('unsupported-page', 'distance and time are not proved', fields);
  if (!found.some(isSure))
    return refuse(
      found.some((name) => fields[name]?.choices) ? 'inconsistent' : 'too-little',
      'distance and time are not told apart',
      fields,
    );
  const author = authorOf(site.id, owner);
  return {
    ok: true,
    site: site.id,
    activity: `${site.id}:${id}`,
    owner: owner.whose,
    ...(author === undefined ? {} : { author }),
    run: runOf(fields, sport),
    fields,
    unread: supplied(site).filter((name) => !fields[name]),
  };
}
