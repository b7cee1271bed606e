import { hashOf } from '#core/reading/hash.ts';

/** The id of a page of no known site: a hash of its address. */
export const generalId = (url: URL): string => hashOf(`${url.host}${url.pathname}${url.search}`);
