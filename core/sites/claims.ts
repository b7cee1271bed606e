import { claimRole, fitting, limits, roleOfShape } from '#core/reading/claim.ts';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { measure } from '#core/reading/quantity.ts';
import { tilesIn } from '#core/reading/tiles.ts';
import type { Tile } from '#core/reading/tiles.ts';
import type { Kind } from '#core/reading/units.ts';
import type { Block, Site, Spot } from './site.ts';

/** What a site's places say. `tiles` counts the values and missing marks of its headline, the first block. */
export interface Gathered {
  claims: Claim[];
  headlineTiles: number;
  missing: number;
}

const fewTexts = { prune: false, limit: 400 };

/** A claim if any reading of the value can have the role. */
function claim(role: ClaimRole | null, tile: Tile, source: Claim['source']): Claim[] {
  if (!role) return [];
  const readings = fitting(role, tile.readings);
  return readings.length ? [{ role, readings, source, shown: tile.shown }] : [];
}

/** Whether an element or one above it is taken out of sight by its own attributes: what in-app navigation left behind. */
function isGone(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute('hidden') || /display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return true;
  return false;
}

/** In a browser: whether the value is seen, judged only where its whole block is (a tab that is not open is not hidden data). */
function isSeen(tile: Tile, block: Element): boolean {
  if (typeof tile.element.checkVisibility !== 'function' || !block.checkVisibility()) return true;
  return tile.element.checkVisibility({ visibilityProperty: true });
}

/** The claim that a tile of a block makes: by its mark, its label, its unit or its being alone. */
function claimOfTile(tile: Tile, block: Block, site: Site, isOnly: boolean): Claim[] {
  const anchored = block.anchor?.(tile) ?? null;
  if (anchored) {
    // A mark that stands at the time and at the pace alike: the unit tells which.
    const byUnit = tile.readings.some(({ kind }) => kind === 'pace' || kind === 'speed') ? 'pace' : anchored;
    if (tile.role !== 'none') return claim(byUnit, tile, 'hook');
  }
  if (tile.role) {
    const role = claimRole(tile.role, { ...site.means, ...block.means });
    return role && block.holds.includes(role) ? claim(role, tile, 'hook') : [];
  }
  if (block.isAlone && isOnly) return claim(block.holds[0] ?? null, tile, 'hook');
  const shape = roleOfShape(tile.readings, site.headlineTime);
  if (!shape || !block.shapes?.includes(shape)) return [];
  return claim(shape, tile, 'hook');
}

/** Roles of values by their order of size, where labels are not all known; a known label must say the same. */
function risingClaims(tiles: Tile[], rising: (ClaimRole | null)[], means: Parameters<typeof claimRole>[1]): Claim[] {
  if (tiles.length !== rising.length || tiles.some((tile) => tile.missing) || tiles.every((tile) => tile.role)) return [];
  const kindOf = (tile: Tile): Kind | undefined => tile.readings[0]?.kind;
  if (new Set(tiles.map(kindOf)).size !== 1) return [];
  const sorted = [...tiles].sort((one, other) => (one.readings[0]?.value ?? 0) - (other.readings[0]?.value ?? 0));
  const isOdd = sorted.some((tile, index) => tile.role && claimRole(tile.role, means) !== rising[index]);
  return isOdd ? [] : sorted.flatMap((tile, index) => claim(rising[index] ?? null, tile, 'hook'));
}

/** Values at known places of their own. */
function spotClaims(spots: Spot[]): Claim[] {
  return spots.flatMap(({ role, text, source }) => {
    const measured = measure(text);
    const readings = measured ? fitting(role, measured.readings) : [];
    return readings.length ? [{ role, readings, source, shown: text.replace(/\s+/g, ' ').trim().slice(0, 80) }] : [];
  });
}

const scriptKind: Partial<Record<ClaimRole, Kind>> = {
  distance: 'length',
  elevationGain: 'length',
  elevationLoss: 'length',
  movingTime: 'duration',
  timerTime: 'duration',
  elapsedTime: 'duration',
  averagePower: 'power',
  temperature: 'celsius',
  deviceTemperature: 'celsius',
};

/** Numbers of a site's own script, SI. */
export function scriptClaims(values: Partial<Record<ClaimRole, number>>): Claim[] {
  return (Object.entries(values) as [ClaimRole, number][]).flatMap(([role, value]) => {
    if (!Number.isFinite(value) || !(role in limits)) return [];
    const readings = fitting(role, [{ kind: scriptKind[role] ?? 'number', value, within: 0, unit: '' }]);
    return readings.length ? [{ role, readings, source: 'script', shown: String(value) }] : [];
  });
}

/** Everything that the site's own places say. */
export function gather(document: Document, site: Site): Gathered {
  const claims: Claim[] = [];
  let headlineTiles = 0;
  let missing = 0;
  site.blocks.forEach((block, index) => {
    for (const element of document.querySelectorAll(block.at)) {
      if (isGone(element)) continue;
      const tiles = tilesIn(element, fewTexts).filter((tile) => isSeen(tile, element));
      const values = tiles.filter((tile) => !tile.missing);
      if (index === 0) {
        headlineTiles += tiles.length;
        missing += tiles.length - values.length;
      }
      const rising = block.rising ? risingClaims(tiles, block.rising, { ...site.means, ...block.means }) : [];
      claims.push(...rising);
      if (!rising.length) for (const tile of values) claims.push(...claimOfTile(tile, block, site, tiles.length === 1));
    }
  });
  if (site.spots) claims.push(...spotClaims(site.spots(document)));
  return { claims, headlineTiles, missing };
}
