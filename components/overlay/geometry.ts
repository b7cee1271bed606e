import type { Corner } from '#core/browser/state.ts';

/** Where the overlay sits and when it is in the way. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** True where two boxes share any area. */
export const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const round: Corner[] = ['bottom-end', 'bottom-start', 'top-start', 'top-end'];

/** The next of the four corners. */
export const nextCorner = (corner: Corner): Corner => round[(round.indexOf(corner) + 1) % round.length] ?? 'bottom-end';

/** The corner above or below. */
export const oppositeCorner = (corner: Corner): Corner =>
  corner.startsWith('bottom') ? (corner.replace('bottom', 'top') as Corner) : (corner.replace('top', 'bottom') as Corner);
