/** The one adapter to the extension API for worker and pages. Content scripts use `content.ts`, which is far smaller. */
export { default as browser } from 'webextension-polyfill';
