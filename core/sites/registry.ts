import type { Site } from './site.ts';

/** All sites, in the order in which faces list them. */
export const sites: Site[] = [];
