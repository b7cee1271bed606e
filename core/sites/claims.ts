import { claimRole, fitting, limits, roleOfShape } from '#core/reading/claim.ts';
import type { Claim, ClaimRole } from '#core/reading/claim.ts';
import { measure } from '#core/reading/quantity.ts';
import { tilesIn } from '#core/reading/tiles.ts';
import type { Tile } from '#core/reading/tiles.ts';
import type { Kind } from '#core/reading/kind.ts';
import type { Block, Site, Spot } from './site.ts';
import type { Snapshot } from './snapshot.ts';

/** What a site's places say. `tiles` counts the values and missing marks of its headline, the first block. */
export interface Gathered {
  claims: Claim[];
  headlineTiles: number;
}

const weatherRoles = new Set<ClaimRole>(['temperature', 'humidity', 'perceivedEffort']);
const mayHold = ({ holds }: Block, role: ClaimRole): boolean =>
  holds === 'totals' ? !weatherRoles.has(role) : holds.includes(role);

/** A claim if any reading of the value can have the role. */
function claim(role: ClaimRole | null, tile: Tile, source: Claim['source']): Claim[] {
  if (!role) return [];
  const readings = fitting(role, tile.readings);
  return readings.length ? [{ role, readings, source, shown: tile.shown }] : [];
}

const scales = { metric: { unit: 'km', metres: 1000 }, imperial: { unit: 'mi', metres: 1609.344 } };

/** A distance without a unit, in the unit that the page's own settings name. */
function inOwnUnit(tile: Tile, units: Snapshot['units']): Tile {
  if (!units || tile.role !== 'distance' || !tile.readings.length || tile.readings.some(({ kind }) => kind !== 'number'))
    return tile;
  const { unit, metres } = scales[units];
  const readings = tile.readings.map(({ value, within }) => ({
    kind: 'length' as const,
    value: value * metres,
    within: within * metres,
    unit,
  }));
  return { ...tile, readings };
}

/** The claim that a tile of a block makes: by its mark, its label, its unit or its being alone. */
function claimOfTile(tile: Tile, block: Block, site: Site, isOnly: boolean): Claim[] {
  const anchored = block.anchor?.roles[tile.mark ?? ''] ?? null;
  if (anchored) {
    // A mark that stands at the time and at the pace alike: the unit tells which, or the label where there is no unit.
    const isPace = tile.role === 'pace' || tile.readings.some(({ kind }) => kind === 'pace' || kind === 'speed');
    const byUnit = isPace ? 'pace' : anchored;
    if (tile.role !== 'none') return claim(byUnit, tile, 'hook');
  }
  if (tile.role) {
    const role = claimRole(tile.role, { ...site.means, ...block.means });
    return role && mayHold(block, role) ? claim(role, tile, 'hook') : [];
  }
  if (block.isAlone && isOnly && block.holds !== 'totals') return claim(block.holds[0] ?? null, tile, 'hook');
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
function scriptClaims(values: Partial<Record<ClaimRole, number>>): Claim[] {
  return (Object.entries(values) as [ClaimRole, number][]).flatMap(([role, value]) => {
    if (!Number.isFinite(value) || !(role in limits)) return [];
    const readings = fitting(role, [{ kind: scriptKind[role] ?? 'number', value, within: 0, unit: '' }]);
    return readings.length ? [{ role, readings, source: 'script', shown: String(value) }] : [];
  });
}

/** Everything that the site's own places say. */
export function gather(snapshot: Snapshot, site: Site): Gathered {
  const claims: Claim[] = [];
  let headlineTiles = 0;
  for (const { block: index, texts } of snapshot.blocks) {
    const block = site.blocks[index];
    if (!block) continue;
    const tiles = tilesIn(texts, snapshot.languages).map((tile) => inOwnUnit(tile, snapshot.units));
    if (index === 0) headlineTiles += tiles.length;
    const rising = block.rising ? risingClaims(tiles, block.rising, { ...site.means, ...block.means }) : [];
    claims.push(...rising);
    if (rising.length) continue;
    for (const tile of tiles) if (!tile.missing) claims.push(...claimOfTile(tile, block, site, tiles.length === 1));
  }
  claims.push(...spotClaims(snapshot.spots));
  if (snapshot.script) claims.push(...scriptClaims(snapshot.script.values));
  return { claims, headlineTiles };
}
