import { sites } from '#core/sites/registry.ts';
import { browser } from './extension.ts';

/** Grants: which sites the runner allowed us to read. Always asked of the browser; grants can be revoked at any time. */

const patterns = (id: string) => sites.find((site) => site.id === id)?.origins.map((origin) => `${origin}/*`) ?? [];

/** Ids of the sites that are granted now. */
export async function grantedSites(): Promise<string[]> {
  const granted = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: patterns(site.id) })));
  return sites.filter((_, index) => granted[index]).map((site) => site.id);
}

/** Asks for one site. Must be called directly in a click. False when the runner says no. */
export function requestSite(id: string): Promise<boolean> {
  return browser.permissions.request({ origins: patterns(id) });
}

/** Gives one site's grant back. */
export function releaseSite(id: string): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns(id) });
}

/** Asks for notifications. Must be called directly in a click. False when the runner says no. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] });

/** Whether the browser lets us notify, on this machine. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** Calls back whenever grants changed, here or in the browser's own settings. */
export function onGrantsChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
