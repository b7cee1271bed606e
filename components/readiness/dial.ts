/** Geometry of the readiness clock: hours from the run's end become turns of the dial. */

export interface DialInput {
  /** Hours from the end of the run. */
  easyHours: number;
  hardHours: number;
  range: { low: number; high: number };
  elapsed: number;
}

/** An arc from–to in turns (0 at the top, clockwise); null where nothing is left of it. */
export type Arc = { from: number; to: number } | null;

export interface Dial {
  /** What is left of the hours before easy running. */
  rest: Arc;
  /** What is left of the hours in which easy running is fine and hard is not. */
  easyOnly: Arc;
  /** Where the estimate of hard running lies. */
  range: Arc;
  /** The hour hand. */
  now: number;
}

/** One turn is the far end of the estimate, so that the whole range is on the dial. */
export function dialOf({ easyHours, hardHours, range, elapsed }: DialInput): Dial {
  const whole = Math.max(range.high, hardHours, 1);
  const turn = (hours: number) => Math.min(1, Math.max(0, hours / whole));
  const left = (from: number, to: number): Arc => {
    const start = Math.max(from, elapsed);
    return to - start > 0.01 ? { from: turn(start), to: turn(to) } : null;
  };
  return {
    rest: left(0, easyHours),
    easyOnly: left(easyHours, hardHours),
    range: range.high > range.low ? { from: turn(range.low), to: turn(range.high) } : null,
    now: turn(elapsed),
  };
}

/** The point on a circle at a turn. */
export function pointAt(turn: number, radius: number, centre: number): [x: number, y: number] {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return [centre + radius * Math.cos(angle), centre + radius * Math.sin(angle)];
}

/** SVG path of an arc. A full turn stops a hair short of itself: SVG draws no arc between equal points. */
export function arcPath(arc: Exclude<Arc, null>, radius: number, centre: number): string {
  const to = Math.min(arc.to, arc.from + 0.9999);
  const [x0, y0] = pointAt(arc.from, radius, centre);
  const [x1, y1] = pointAt(to, radius, centre);
  const large = to - arc.from > 0.5 ? 1 : 0;
  const f = (value: number) => value.toFixed(2);
  return `M${f(x0)} ${f(y0)}A${radius} ${radius} 0 ${large} 1 ${f(x1)} ${f(y1)}`;
}
