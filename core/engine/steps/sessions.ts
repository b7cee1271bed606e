import type { SessionKind } from '#core/profile/profile.ts';

/** Sessions that ask for rested legs. */
export const isHardKind = (kind: SessionKind): boolean => kind === 'tempo' || kind === 'intervals' || kind === 'race';
