import { sites } from '#core/sites/registry.ts';
import { activityOf } from '#core/sites/activityOf.ts';
import { siteOf } from '#core/sites/siteOf.ts';
import { browser } from '../extension.ts';
import { grantedSites } from '../grants.ts';
import { changeSession, readSession } from '../store/session.ts';
import { tellOverlay } from './publish.ts';

/** Where our scripts run: the reader on activity addresses of granted sites, the overlay in tabs whose run is stored, the form where one is asked about. */

const readerFile = '/reader.js';
const overlayFile = '/overlay.js';
const formFile = '/form.js';
const scriptId = (site: string) => `reader-${site}`;

/** Brings the registered readers in line with the grants. Called at each start of the worker and when grants change. */
export async function syncReaders(): Promise<void> {
  const granted = new Set(await grantedSites());
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map((script) => script.id));
  const wanted = sites.filter((site) => granted.has(site.id));
  const stale = [...registered].filter((id) => !wanted.some((site) => scriptId(site.id) === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((site) => !registered.has(scriptId(site.id)));
  if (missing.length > 0) {
    await browser.scripting.registerContentScripts(
      missing.map((site) => ({ id: scriptId(site.id), matches: site.matches, js: [readerFile], runAt: 'document_idle' })),
    );
  }
}

/** Reads the activity pages that are open already: after a grant nobody should have to reload. */
export async function readOpenTabs(): Promise<void> {
  const granted = await grantedSites();
  const origins = sites.filter((site) => granted.includes(site.id)).flatMap((site) => site.origins);
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins.map((origin) => `${origin}/*`) });
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id !== undefined && tab.url !== undefined) await addressChanged(tab.id, tab.url);
    }),
  );
}

/**
 * A tab's address changed, by loading or inside the page. The browser tells it for granted sites only. An overlay of another
 * activity leaves; on an activity's address the reader runs (it ignores a second start for the same activity).
 */
export async function addressChanged(tab: number, url: string): Promise<void> {
  const activity = activityOf(url);
  const site = URL.canParse(url) ? siteOf(new URL(url)) : null;
  // Where activities open in place, only the page knows which one stands there: its reader tells.
  if (activity !== null || !site) await nowShown(tab, activity);
  if (site) await inject(tab, readerFile);
}

/** A tab shows this activity now, or none: an overlay of another one leaves. */
export async function nowShown(tab: number, activity: string | null): Promise<void> {
  const shown = (await readSession()).tabs[tab];
  if (shown === undefined || shown === activity) return;
  await forgetTab(tab);
  await tellOverlay(tab);
}

/** Shows the overlay of an activity in a tab. */
export const showOverlay = (tab: number, activity: string): Promise<void> => showIn(tab, activity, overlayFile);

/** Shows the form for what an activity's page did not tell, in the overlay's place. It is brought to such pages alone. */
export const showForm = (tab: number, activity: string): Promise<void> => showIn(tab, activity, formFile);

async function showIn(tab: number, activity: string, file: string): Promise<void> {
  await changeSession((session) => ({ ...session, tabs: { ...session.tabs, [tab]: activity } }));
  // Where the runner goes on from here, the change of address tells; where they went on before, nothing will.
  if (await mayShow(tab, activity)) await inject(tab, file);
  else await forgetTab(tab, activity);
}

/** Whether a tab's address is an activity's own, or that of a page on which the site opens its activities in place. */
async function mayShow(tab: number, activity: string): Promise<boolean> {
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  if (url === undefined || !URL.canParse(url)) return false;
  const site = siteOf(new URL(url));
  return activityOf(url) === activity || (site?.panel?.at(new URL(url)) === true && activity.startsWith(`${site.id}:`));
}

/** A tab shows nothing of ours any more. @param activity where only this one is meant. */
export function forgetTab(tab: number, activity?: string): Promise<void> {
  return changeSession((session) => {
    const { [String(tab)]: shown, ...tabs } = session.tabs;
    return activity === undefined || shown === activity ? { ...session, tabs } : session;
  });
}

/** Runs a script of ours in a tab's top frame. A tab that is gone, or a grant that was revoked meanwhile, is no error. */
async function inject(tab: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] }).catch(() => undefined);
}
