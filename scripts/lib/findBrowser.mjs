/**
 * Finds a browser that can take our extension unpacked. Built-ins alone: it runs before dependencies may exist.
 * Chromium and Chrome for Testing serve; branded Chrome and Edge ignore `--load-extension` since version 137.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What makes each browser acceptable: its version line, and the oldest major version that we support. */
export const browsers = {
  chromium: { env: 'CHROMIUM_PATH', version: /^(?:Chromium|Google Chrome for Testing) (\d+)/m, oldest: 123 },
  firefox: { env: 'FIREFOX_PATH', version: /^Mozilla Firefox (\d+)/m, oldest: 140 },
};

const fixedPlaces = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/local/bin/chromium',
    '/opt/chromium/chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/local/bin/firefox',
    '/opt/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
  ],
};

const inCache = {
  chromium: [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox'],
};

const listed = (folder) => (existsSync(folder) ? readdirSync(folder).sort().reverse() : []);

/** Places where Playwright and Puppeteer keep what they downloaded; Playwright's own Firefox is patched and can't serve. */
function cachedPlaces(name, root) {
  const caches = [join(root, '.cache', 'browsers', name === 'chromium' ? 'chrome' : name)];
  caches.push(join(homedir(), '.cache', 'puppeteer', name === 'chromium' ? 'chrome' : name));
  if (name === 'chromium') {
    caches.push(
      process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
      join(homedir(), '.cache', 'ms-playwright'),
      join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    );
  }
  return caches
    .filter(Boolean)
    .flatMap((cache) => listed(cache).flatMap((version) => inCache[name].map((path) => join(cache, version, path))));
}

/**
 * Says whether the program at `path` is the browser that we ask for, by its own version line.
 * @returns {string | null} why not, or null when it serves
 */
function whyNot(name, path) {
  if (!existsSync(path)) return 'no such file';
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = browsers[name].version.exec(stdout ?? '')?.[1];
  if (status !== 0 || !version) return `does not answer as ${name}`;
  if (Number(version) < browsers[name].oldest) return `version ${version} is older than ${browsers[name].oldest}`;
  return null;
}

/** Path of a browser that serves, or null. A path that the environment names is the only one that is tried. */
export function findBrowser(name, root) {
  const named = process.env[browsers[name].env];
  if (named) {
    const problem = whyNot(name, named);
    if (problem) process.stderr.write(`setup: ${browsers[name].env}=${named}: ${problem}\n`);
    return problem ? null : named;
  }
  const places = [...fixedPlaces[name], ...cachedPlaces(name, root)];
  return places.find((path) => existsSync(path) && whyNot(name, path) === null) ?? null;
}
