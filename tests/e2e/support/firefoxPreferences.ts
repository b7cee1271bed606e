import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a profile's preferences: everything through our proxy, nothing of the browser's own business, fixed origins. */
export function writePreferences(profile: string, proxyPort: number, uuids: Record<string, string>): void {
  const preferences: Record<string, string | number | boolean> = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
    'network.http.http3.enable': false,
    'network.dns.disablePrefetch': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    // A window that no person looks at is never the active one; its pages have the focus all the same.
    'focusmanager.testmode': true,
    // Without a screen no system draws notifications: Firefox draws them itself, and they can be clicked.
    'alerts.useSystemBackend': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.region.update.enabled': false,
    'browser.search.update': false,
    'browser.topsites.contile.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': 30_000,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.locale.requested': 'en-US',
    'intl.accept_languages': 'en-US, en',
    'media.gmp-manager.updateEnabled': false,
    'security.OCSP.enabled': 0,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'signon.rustMirror.enabled': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': 'data:,',
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
