import { defineConfig } from 'wxt';
import { sites } from './core/sites/registry.ts';
import { leanPolyfill } from './scripts/lib/leanPolyfill.ts';
import { leanSolid } from './scripts/lib/leanSolid.ts';
import { withoutProbes } from './scripts/lib/lighter.ts';

/**
 * CSP of our own pages (platform: strict, nothing remote). `style-src` needs no inline: all styles are files.
 */
const pageCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

const originPatterns = sites.flatMap((site) => site.origins.map((origin) => `${origin}/*`));

export default defineConfig({
  modules: ['@wxt-dev/module-solid'],
  manifestVersion: 3,
  // Delegated events never reach a closed shadow root, so handlers are attached to their elements.
  solid: { vite: { solid: { delegateEvents: false } } },
  vite: () => ({
    plugins: [withoutProbes(), leanPolyfill(), leanSolid()],
    build: {
      modulePreload: { polyfill: false },
      target: ['chrome123', 'firefox140'],
      // For the audit of the built files; a build for a store takes them away.
      sourcemap: process.env.SOURCE_MAPS ? ('hidden' as const) : false,
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    optional_permissions: ['notifications'],
    optional_host_permissions: originPatterns,
    content_security_policy: { extension_pages: pageCsp },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'homestretch@homestretch.run',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // Content scripts registered at runtime make WXT ask for their hosts at install; we ask per site, by a click.
    'build:manifestGenerated': (_wxt, manifest) => {
      delete manifest.host_permissions;
    },
  },
});
