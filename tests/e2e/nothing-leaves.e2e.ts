import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { stravaAddress, stravaPage } from './pages/pages.ts';
import { openScene, productionBuild } from './support/launch.ts';
import { click, find, overlayOf } from './support/look.ts';

/**
 * Nothing leaves: every host is mapped to a recorder. What a browser with the extension asks for while a run is read is
 * compared with a browser without it; and a build that does ask for something must be found out.
 */

/** Hosts and paths asked for while the run is open; with an extension it is granted and the overlay waited for. */
async function requestsOf(extension: string | null): Promise<Set<string>> {
  const scene = await openScene((url) => (url.href.startsWith(stravaAddress) ? stravaPage() : null), extension);
  try {
    if (extension !== null) {
      const welcome = await scene.driver.openExtension('welcome.html');
      await scene.driver.agreeTo('https://www.strava.com/*');
      await click(welcome, welcome.document, 'button', /^allow ?strava/);
      await find(welcome.document, 'button', /^take back ?strava/);
    }
    const page = await scene.driver.open(stravaAddress);
    if (extension !== null) {
      const overlay = await overlayOf(page);
      await click(page, overlay, 'button', /open the plan/);
      await (await scene.driver.openExtension('popup.html')).close();
      await (await scene.driver.openExtension('options.html')).close();
    }
    await sleep(1_500);
    return new Set(scene.web.requests().map((request) => request.split('?')[0] ?? ''));
  } finally {
    await scene.close();
  }
}

/** What the browser itself asks its own makers for, whoever is installed. */
const browsersOwn =
  /(?:google|gvt1|gstatic|googleapis|chrome|mozilla|firefox|mozgcp|cloudfront|digicert|lencr)[\w.-]*\.(?:com|net|org)/;
const beyond = (requests: Set<string>, control: Set<string>) =>
  [...requests].filter((request) => !control.has(request) && !browsersOwn.test(request));

test('the extension asks for nothing, and a build that does is found out', async () => {
  const control = await requestsOf(null);
  expect(control).toContain(`GET ${stravaAddress}`);
  expect(beyond(await requestsOf(productionBuild), control)).toEqual([]);

  // Exception to driving the production build: a copy of it with one deliberate request, to see the recorder see it.
  const leaking = join(mkdtempSync(join(tmpdir(), 'homestretch-leak-')), 'build');
  cpSync(productionBuild, leaking, { recursive: true });
  appendFileSync(join(leaking, 'reader.js'), ";fetch('https://www.strava.com/homestretch-leak').catch(()=>{});");
  expect(beyond(await requestsOf(leaking), control)).toContain('GET https://www.strava.com/homestretch-leak');
  rmSync(leaking, { recursive: true, force: true });
});
