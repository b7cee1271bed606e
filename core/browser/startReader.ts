import { activityOf, shownId } from '#core/sites/activityOf.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { sendPage } from './content.ts';
import { readActivity } from './readActivity.ts';
import { watchPanel } from './watchPanel.ts';

/** The watch over a page on which activities open in place, one a page. */
const watch = Symbol.for('homestretch.watch');
type Scope = typeof globalThis & { [watch]?: AbortController };

const addressNow = () => new URL(location.href);

/** Starts reading the activity that the address names, or watching the page on which activities open in place. */
export async function startReader(): Promise<void> {
  const scope = globalThis as Scope;
  const site = siteOf(addressNow());
  if (!site || site.activityId(addressNow()) !== null) {
    scope[watch]?.abort();
    return readActivity(site, activityOf(location.href));
  }
  if (scope[watch]) return;
  const abort = new AbortController();
  scope[watch] = abort;
  watchPanel({
    document,
    openId: () => shownId(site, addressNow(), document),
    // The address has become an activity's own, or left the site's pages: a reader of its own is started there.
    isStill: () => siteOf(addressNow()) === site && site.activityId(addressNow()) === null,
    onChange: (opened) => {
      void sendPage({ type: 'reader:opened', url: location.href, ...(opened === null ? {} : { opened }) });
      void readActivity(site, activityOf(location.href, opened));
    },
    onEnd: () => delete scope[watch],
    signal: abort.signal,
  });
}
