import { decodeHere } from '#core/browser/files/decodeHere.ts';

/** Decodes the files that the options page was given. A worker of that page; it knows no extension API and no network. */
export default defineUnlistedScript(() => {
  decodeHere(globalThis);
});
