import type { FieldName } from '#core/run/run.ts';
import { limits } from './claim.ts';
import type { Claim, ClaimRole } from './claim.ts';
import { implausible } from './plausible.ts';
import { distinct, proofs, same } from './prove.ts';
import type { Proof } from './prove.ts';
import type { Quantity } from './quantity.ts';
import type { FieldReading } from './reading.ts';

export type Fields = Partial<Record<FieldName, FieldReading>>;

/** What the claims of a page come to: fields with their certainty, or why the totals can't be told. */
export interface Solved {
  fields: Fields;
  contradiction: string | null;
  /** Distance and time fit together but are no runner's: another sport, if the page names none. */
  isTooFast?: boolean;
}

export const timeRoles = ['movingTime', 'timerTime', 'elapsedTime'] as const;

const isHooked = ({ source }: Claim): boolean => source !== 'label' && source !== 'shape';

const field = (
  role: ClaimRole,
  claim: Claim,
  reading: Quantity,
  certainty: FieldReading['certainty'],
  source: string,
): FieldReading => ({
  value: Math.round(reading.value * 1e6) / 1e6,
  unit: limits[role].unit,
  certainty,
  source,
  shown: claim.shown,
  within: reading.within,
});

/** A script's exact number is known no better than the page shows it, where it does: both are one value. */
const asShown = (exact: Quantity, all: Quantity[]): Quantity =>
  exact.within > 0
    ? exact
    : { ...exact, within: Math.max(...all.filter((reading) => same(reading, exact)).map(({ within }) => within)) };

/** The one reading that all claims of a role share, or all their readings where they differ. */
function agreed(claims: Claim[]): { claim: Claim; reading: Quantity } | { choices: number[]; claim: Claim } | null {
  const [first] = claims;
  if (!first) return null;
  const common = first.readings.filter((reading) =>
    claims.every((claim) => claim.readings.some((other) => same(reading, other))),
  );
  const options = distinct(common);
  const [only] = options;
  if (only && options.length === 1) {
    const matching = claims.flatMap((claim) =>
      claim.readings.filter((reading) => same(reading, only)).map((reading) => ({ claim, reading })),
    );
    matching.sort(
      (one, other) => Number(isHooked(other.claim)) - Number(isHooked(one.claim)) || one.reading.within - other.reading.within,
    );
    const [exact] = matching;
    return exact
      ? {
          claim: exact.claim,
          reading: asShown(
            exact.reading,
            matching.map(({ reading }) => reading),
          ),
        }
      : null;
  }
  const all = options.length ? options : distinct(claims.flatMap((claim) => claim.readings));
  return { choices: all.slice(0, 8).map(({ value }) => value), claim: first };
}

const doubtful = (role: ClaimRole, claim: Claim, choices: number[]): FieldReading => ({
  value: choices[0] ?? 0,
  unit: limits[role].unit,
  certainty: 'labelled',
  source: claim.source,
  shown: claim.shown,
  choices,
});

/** Clock times of two parts are minutes and seconds where the site always shows them so. */
function settleClock(claims: Claim[]): Claim[] {
  return claims.map((claim) => {
    const possible = claim.readings.filter(({ unit }) => unit !== 'h:mm');
    return possible.length ? { ...claim, readings: possible } : claim;
  });
}

/** Fields of one role from its claims: read where a hook stands behind it, else labelled; differing claims are choices. */
function settle(role: ClaimRole & FieldName, claims: Claim[], into: Fields): void {
  const result = agreed(claims);
  if (!result) return;
  if ('choices' in result) into[role] = doubtful(role, result.claim, result.choices);
  else if (isHooked(result.claim)) into[role] = field(role, result.claim, result.reading, 'read', result.claim.source);
  else into[role] = field(role, result.claim, result.reading, 'labelled', result.claim.source);
}

/**
 * Whether a pace stands on the page that none of its times agrees with. The elapsed time alone is no contradiction, as long as it
 * is not shorter than the pace allows: the time that the pace is made of may be missing.
 */
function contradicts(distances: Claim[], times: Claim[], paces: Claim[], found: Proof[]): boolean {
  if (found.length || !distances.length || !times.length || !paces.length) return false;
  if (times.some(({ role }) => role !== 'elapsedTime')) return true;
  const metres = Math.min(...distances.flatMap(({ readings }) => readings.map(({ value }) => value)));
  const pace = Math.min(
    ...paces.flatMap(({ readings }) => readings.map(({ kind, value }) => (kind === 'speed' ? 1 / value : value))),
  );
  const longest = Math.max(...times.flatMap(({ readings }) => readings.map(({ value }) => value)));
  return longest < metres * pace * 0.98;
}

/** The distance that the proofs name; null when they name several. */
function provenDistance(found: Proof[]): Proof | null {
  const hooked = found.filter(({ distance }) => isHooked(distance));
  const from = hooked.length ? hooked : found;
  return distinct(from.map(({ metres }) => metres)).length === 1
    ? ([...from].sort((one, other) => one.metres.within - other.metres.within)[0] ?? null)
    : null;
}

/** Whole kilometres without a name agree with too many times and paces to be proved by them: a stranger's comment may do so by chance. */
const isTelling = ({ distance, metres }: Proof): boolean =>
  distance.source !== 'shape' || metres.within * 2 <= metres.value * 0.02;

/**
 * Assigns values to fields. Distance ÷ time = pace settles units, decimal signs and which time is which; a page on which no
 * distance and time agree with the pace it shows, or two distances do, is a contradiction and not a choice of ours.
 */
export function solve(claims: Claim[], isClockSure: boolean): Solved {
  const fields: Fields = {};
  const of = (role: ClaimRole) => claims.filter((claim) => claim.role === role);
  const distances = of('distance');
  const times = timeRoles.flatMap(of);
  const paces = of('pace');
  const found = proofs(distances, times, paces);
  const contradiction = (reason: string): Solved => {
    for (const role of ['distance', ...timeRoles] as const) settle(role, of(role), fields);
    for (const name of Object.keys(fields) as FieldName[]) {
      const doubted = fields[name];
      if (doubted) fields[name] = { ...doubted, certainty: 'labelled' };
    }
    return { fields, contradiction: reason };
  };

  if (contradicts(distances, times, paces, found)) return contradiction('distance, time and pace contradict each other');
  const agreeing = provenDistance(found);
  const proof = agreeing && isTelling(agreeing) ? agreeing : null;
  if (found.length && !agreeing) return contradiction('more than one distance agrees with time and pace');
  if (proof) {
    const stray = distances.find((claim) => !claim.readings.some((reading) => same(reading, proof.metres)));
    if (stray) return contradiction(`two distances: ${proof.distance.shown} and ${stray.shown}`);
    fields.distance = field(
      'distance',
      proof.distance,
      asShown(
        proof.metres,
        distances.flatMap(({ readings }) => readings),
      ),
      'read',
      'proof',
    );
  } else settle('distance', distances, fields);

  const proven = proof ? found.filter(({ metres }) => same(metres, proof.metres)) : [];
  for (const role of timeRoles) {
    const own = of(role);
    const timed = proven.filter(({ time }) => time.role === role);
    const seconds = distinct(timed.map(({ seconds: reading }) => reading));
    const exact = timed.find(({ seconds: reading }) => reading === seconds[0]);
    const isShared = (only: Quantity) => own.every((claim) => claim.readings.some((reading) => same(reading, only)));
    if (exact && seconds.length === 1 && isShared(exact.seconds)) {
      // A time without a name agrees with the pace, but which of the run's times it is stays open.
      const isNamed = own.some(({ source }) => source !== 'shape');
      fields[role] = field(
        role,
        exact.time,
        asShown(
          exact.seconds,
          own.flatMap(({ readings }) => readings),
        ),
        isNamed ? 'read' : 'labelled',
        isNamed ? 'proof' : 'shape',
      );
    } else settle(role, isClockSure ? settleClock(own) : own, fields);
  }
  for (const role of Object.keys(limits) as ClaimRole[])
    if (role !== 'pace' && role !== 'movingPace' && role !== 'distance' && !timeRoles.some((time) => time === role))
      settle(role, of(role), fields);
  const odd = implausible(fields);
  return { fields, contradiction: odd?.reason ?? null, isTooFast: odd?.isTooFast ?? false };
}
