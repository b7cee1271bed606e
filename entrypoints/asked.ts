import { lookOnce } from '#core/browser/lookOnce.ts';

/** Looks at the page in front of the runner once, by their click; the worker that injects it is given what it shows. */
export default defineUnlistedScript(() => lookOnce());
