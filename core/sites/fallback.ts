import { claimRole, fitting, roleOfShape } from '#core/reading/claim.ts';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { distinct } from '#core/reading/prove.ts';
import { tilesIn } from '#core/reading/tiles.ts';
import type { Tile } from '#core/reading/tiles.ts';
import type { Site } from './site.ts';

type Meaning = Pick<Site, 'means' | 'headlineTime' | 'region'>;

const manyTexts = { prune: true, limit: 5_000 };
const core: ClaimRole[] = ['distance', 'movingTime', 'timerTime', 'elapsedTime'];

const isSeen = (tile: Tile): boolean =>
  typeof tile.element.checkVisibility !== 'function' || tile.element.checkVisibility({ visibilityProperty: true });

/**
 * What labels and units say where none of a site's places stands, or on a page of no known site. Labels in a language that we
 * know; where distance, time or pace has none, the only value of its shape.
 */
export function fallbackClaims(document: Document, meaning: Meaning, needsLabel: boolean): Claim[] {
  const root =
    (meaning.region ? document.querySelector(meaning.region) : null) ??
    document.querySelector('main, [role="main"]') ??
    document.body ??
    document.documentElement;
  if (!root) return [];
  const tiles = tilesIn(root, manyTexts).filter((tile) => !tile.missing && isSeen(tile));
  const claims: Claim[] = [];
  const shapes = new Map<ClaimRole, Claim[]>();
  for (const tile of tiles) {
    const role = tile.role ? claimRole(tile.role, meaning.means) : roleOfShape(tile.readings, meaning.headlineTime);
    if (!role) continue;
    const readings = fitting(role, tile.readings);
    if (!readings.length) continue;
    if (tile.role) claims.push({ role, readings, source: 'label', shown: tile.shown });
    else if (role !== 'elevationGain') shapes.set(role, [...(shapes.get(role) ?? []), { role, readings, source: 'shape', shown: tile.shown }]);
  }
  const isNamed = (roles: ClaimRole[]) => claims.some(({ role }) => roles.includes(role));
  if (needsLabel && !isNamed(core)) return claims;
  const groups: ClaimRole[][] = [['distance'], ['movingTime', 'timerTime', 'elapsedTime'], ['pace', 'movingPace']];
  for (const group of groups) {
    if (isNamed(group)) continue;
    const unnamed = group.flatMap((role) => shapes.get(role) ?? []);
    const values = unnamed.map(({ readings }) => readings[0]).filter((reading) => reading !== undefined);
    // Several distances without a name are splits or other runs: none is taken.
    if (distinct(values).length === 1) claims.push(...unnamed);
  }
  return claims;
}
