import { createContext, useContext } from 'solid-js';
import type { ReasonCard } from './ReasonCard.tsx';

/** What a reason is shown with: on hand, or brought at the first click, as it carries all sources. */
export type BringReasons = () => typeof ReasonCard | Promise<typeof ReasonCard>;

const context = createContext<BringReasons>();

/** Says, once for a face, where the reasons behind "why" come from. */
export const ReasonsProvider = context.Provider;

/** Where the reasons of this face come from. */
export function useReasons(): BringReasons {
  const bring = useContext(context);
  if (!bring) throw new Error('a face says where its reasons come from');
  return bring;
}
