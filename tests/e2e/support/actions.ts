import type { Driver, Tab, View } from './driver.ts';
import { click, eventually, find, findAll, overlayOf } from './look.ts';

/** What a runner does, in both browsers. */

/** Allows one site on the welcome page, by a real click. */
export async function grant(driver: Driver, site: string, originPatterns: string[]): Promise<void> {
  for (const pattern of originPatterns) await driver.agreeTo(pattern);
  const welcome = await driver.openExtension('welcome.html');
  await click(welcome, welcome.document, 'button', new RegExp(`^Allow ${site}`));
  await find(welcome.document, 'button', new RegExp(`^Take back ${site}`));
  await welcome.close();
}

export const grantStrava = (driver: Driver): Promise<void> => grant(driver, 'Strava', ['https://www.strava.com/*']);
export const grantGarmin = (driver: Driver): Promise<void> =>
  grant(driver, 'Garmin', ['https://connect.garmin.com/*', 'https://connect.garmin.cn/*']);

/** Opens the overlay's card from its pill, if it is not open yet. */
export async function openCard(tab: Tab): Promise<View> {
  const overlay = await overlayOf(tab);
  const [pill] = await eventually('pill or card', async () => {
    const seen = [
      await findAll(overlay, 'button', /^Open the plan/),
      await findAll(overlay, 'button', /^Collapse/),
    ];
    return seen.some((one) => one.length > 0) && seen;
  });
  if (pill && pill.length > 0) await click(tab, overlay, 'button', /^Open the plan/);
  await find(overlay, 'button', /^Collapse/);
  return overlay;
}

/** Waits until a step of the checklist is ticked. */
export const ticked = (view: View, step: RegExp): Promise<true> =>
  eventually(`the ticked step ${String(step)}`, async () => (await findAll(view, 'checkbox', step))[0]?.checked);
