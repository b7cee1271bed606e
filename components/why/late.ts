import type { BringReasons } from './bringing.ts';

/** Brings what reasons are shown with when the first is asked for. For our own pages: an overlay is one file, and has it on hand. */
export const lateReasons: BringReasons = () => import('./ReasonCard.tsx').then((found) => found.ReasonCard);
