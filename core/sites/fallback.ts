import { claimRole, fitting, roleOfShape } from '#core/reading/claim.ts';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { distinct, proofs, same } from '#core/reading/prove.ts';
import { holds, homeOf } from '#core/reading/textList.ts';
import type { TextList } from '#core/reading/textList.ts';
import type { Tile } from '#core/reading/tiles.ts';
import { besideTotals } from './beside.ts';
import type { Site } from './site.ts';

type Meaning = Pick<Site, 'means' | 'headlineTime' | 'evidence'>;

const timeRoles: ClaimRole[] = ['movingTime', 'timerTime', 'elapsedTime'];
const core: ClaimRole[] = ['distance', ...timeRoles];

const mostShapes = 40;
const mostNamed = 200;

interface Shaped {
  claim: Claim;
  at: number;
}

/**
 * A headline without words that we know: one distance, one time and one pace in one place, agreeing, where no longer distance
 * stands beside the totals. Empty when there is none, or more than one.
 */
function headline(parents: number[], shaped: Shaped[], headlineTime: ClaimRole): Claim[] {
  const of = (role: ClaimRole) => shaped.filter(({ claim }) => claim.role === role).slice(0, mostShapes);
  const distances = of('distance');
  const longest = Math.max(...distances.map(({ claim }) => claim.readings[0]?.value ?? 0));
  const found = distances.flatMap((distance) =>
    of('pace').flatMap((pace) => {
      const home = homeOf(parents, distance.at, pace.at);
      const within = (role: ClaimRole) =>
        of(role)
          .filter(({ at }) => holds(parents, home, at))
          .map(({ claim }) => claim);
      const times = within(headlineTime);
      const isLone = [within('distance'), times, within('pace')].every(
        (claims) => distinct(claims.flatMap(({ readings }) => readings.slice(0, 1))).length === 1,
      );
      return isLone && proofs([distance.claim], times, [pace.claim]).length
        ? [distance.claim, ...times.slice(0, 1), pace.claim]
        : [];
    }),
  );
  const metres = distinct(found.filter(({ role }) => role === 'distance').flatMap(({ readings }) => readings.slice(0, 1)));
  return metres.length === 1 && (metres[0]?.value ?? 0) >= longest * 0.999
    ? found.map((claim) => ({ ...claim, source: 'label' }))
    : [];
}

/** Whether another run stands on the page: a distance, a time and a pace that agree with each other and not with the one named. */
function hasOther(named: Claim[], shaped: Claim[]): boolean {
  const of = (claims: Claim[], roles: ClaimRole[]) => claims.filter(({ role }) => roles.includes(role)).slice(0, mostShapes);
  const metres = of(named, ['distance']).flatMap(({ readings }) => readings);
  const others = of(shaped, ['distance']).filter(
    ({ readings }) => !readings.some((one) => metres.some((other) => same(one, other))),
  );
  const paces = of(shaped, ['pace']);
  return metres.length > 0 && paces.length > 0 && proofs(others, of(shaped, timeRoles), paces).length > 0;
}

/**
 * What labels and units say where none of a site's places stands, or on a page of no known site. Labels in a language that we
 * know; where distance, time or pace has none, the only value of its shape.
 */
export function fallbackClaims(
  texts: TextList,
  values: Tile[],
  languages: string[],
  meaning: Meaning,
  needsLabel: boolean,
): Claim[] {
  const isBeside = besideTotals(texts, values, languages);
  const all = values.filter((tile) => !(needsLabel && tile.typed) && !isBeside(tile.at));
  const tiles = all.filter((tile) => !tile.missing);
  // What the page says it has no value of: a number that happens to have the same shape is something else.
  const blank = all.flatMap((tile) => (tile.missing && tile.role ? (claimRole(tile.role, meaning.means) ?? []) : []));
  const claims: Claim[] = [];
  const shaped: Shaped[] = [];
  for (const tile of tiles) {
    const role = tile.role ? claimRole(tile.role, meaning.means) : roleOfShape(tile.readings, meaning.headlineTime);
    if (!role) continue;
    const readings = fitting(role, tile.readings);
    if (!readings.length) continue;
    if (tile.role) claims.push({ role, readings, source: 'label', shown: tile.shown });
    else if (role === 'pace' || core.includes(role))
      shaped.push({ claim: { role, readings, source: 'shape', shown: tile.shown }, at: tile.at });
  }
  // So many totals are a list of runs, not one.
  if (claims.length > mostNamed) return [];
  if (
    needsLabel &&
    hasOther(
      claims,
      shaped.map(({ claim }) => claim),
    )
  )
    return [];
  const isNamed = (roles: ClaimRole[]) => claims.some(({ role }) => roles.includes(role));
  if (needsLabel && !isNamed(core)) return claims;
  // Numbers without any name are the run's where the site's page was seen; elsewhere they may be anybody's.
  if (!isNamed(core) && meaning.evidence.kind === 'address') return claims;
  if (!isNamed(core) && !blank.includes('distance')) {
    const found = headline(texts.parents, shaped, meaning.headlineTime);
    if (found.length) return [...claims, ...found];
  }
  const groups: ClaimRole[][] = [['distance'], ['movingTime', 'timerTime', 'elapsedTime'], ['pace', 'movingPace']];
  for (const group of groups) {
    if (isNamed(group) || group.some((role) => blank.includes(role))) continue;
    const unnamed = shaped.map(({ claim }) => claim).filter(({ role }) => group.includes(role));
    const shown = unnamed.map(({ readings }) => readings[0]).filter((reading) => reading !== undefined);
    // Several distances without a name are splits or other runs: none is taken.
    if (unnamed.length <= mostShapes && distinct(shown).length === 1) claims.push(...unnamed);
  }
  return claims;
}
