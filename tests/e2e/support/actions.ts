import type { Driver, Tab, View } from './driver.ts';
import { click, eventually, find, findAll, overlayOf } from './look.ts';

/** What a runner does, in both browsers. */

/** Allows one site on the welcome page, by a real click. */
export async function grant(driver: Driver, site: string, originPatterns: string[]): Promise<void> {
  for (const pattern of originPatterns) await driver.agreeTo(pattern);
  const welcome = await driver.openExtension('welcome.html');
  await click(welcome, welcome.document, 'button', new RegExp(`^allow ?${site}`));
  await find(welcome.document, 'button', new RegExp(`^take back ?${site}`));
  await welcome.close();
}

export const grantStrava = (driver: Driver): Promise<void> => grant(driver, 'strava', ['https://www.strava.com/*']);
export const grantGarmin = (driver: Driver): Promise<void> =>
  grant(driver, 'garmin', ['https://connect.garmin.com/*', 'https://connect.garmin.cn/*']);

/** The overlay with its card open, as the runner left it or opened now. */
export async function openCard(tab: Tab): Promise<View> {
  const overlay = await overlayOf(tab);
  const isClosed = await eventually('the pill or the card', async () => {
    if ((await findAll(overlay, 'button', /^collapse/)).length > 0) return 'no';
    return (await findAll(overlay, 'button', /^open the plan/)).length > 0 && 'yes';
  });
  if (isClosed === 'yes') await click(tab, overlay, 'button', /^open the plan/);
  await find(overlay, 'checkbox', /./);
  return overlay;
}

/** A box shows at once what was clicked; the step is done when it is saved, and can be undone from then on. */
const isTicked = async (view: View, step: RegExp): Promise<boolean | undefined> => {
  const [box] = await findAll(view, 'checkbox', step);
  const undo = await findAll(view, 'button', /^undo /i);
  const isSaved = undo.some(({ name }) => step.test(name.replace(/^undo /i, '')));
  return box && (box.checked === isSaved ? box.checked : undefined);
};

/** Waits until a step of the checklist is ticked. */
export const ticked = (view: View, step: RegExp): Promise<true> =>
  eventually(`a tick at ${String(step)}`, async () => (await isTicked(view, step)) === true);

/** Waits until a step of the checklist is open again. */
export const unticked = (view: View, step: RegExp): Promise<true> =>
  eventually(`no tick at ${String(step)}`, async () => (await isTicked(view, step)) === false);
