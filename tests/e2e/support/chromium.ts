import { createHash } from 'node:crypto';
import { mkdtempSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { browserPath } from '../../../scripts/lib/browsers.ts';
import { asSource, setClockOf, type Driver, type LaunchOptions, type Tab, type View } from './driver.ts';

/** Id that Chromium gives an unpacked extension: the hash of its folder's real path, in the letters a to p. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function closedRoot(node: DomNode): number | null {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root.backendNodeId;
  for (const child of node.children ?? []) {
    const found = closedRoot(child);
    if (found !== null) return found;
  }
  return null;
}

/** A view over the object that `reference` finds anew for each call, so that a navigation leaves nothing stale. */
function viewOf(cdp: CDPSession, reference: () => Promise<string>): View {
  return {
    evaluate: async (run, ...values) => {
      const objectId = await reference();
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: asSource(run),
        arguments: [{ objectId }, { value: JSON.stringify(values) }],
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(result.value as string) as never;
    },
  };
}

async function tabOf(context: BrowserContext, page: Page): Promise<Tab> {
  const cdp = await context.newCDPSession(page);
  const problems: string[] = [];
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    problems.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') problems.push(args.map((one) => String(one.value ?? one.description)).join(' '));
  });
  await cdp.send('Runtime.enable');
  const document = viewOf(cdp, async () => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'document' });
    return result.objectId ?? '';
  });
  // The overlay's root is closed to the page; the debugger sees through it, and the build stays the production build.
  const overlayRoot = async () => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoot(root as DomNode);
  };
  return {
    document,
    overlay: async () => {
      if ((await overlayRoot()) === null) return null;
      return viewOf(cdp, async () => {
        const backendNodeId = await overlayRoot();
        if (backendNodeId === null) throw new Error('the overlay is gone');
        const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
        return object.objectId ?? '';
      });
    },
    url: () => Promise.resolve(page.url()),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    show: () => page.bringToFront(),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key, shift) => page.keyboard.press(shift ? `Shift+${key}` : key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    problems: () => problems,
    close: () => page.close(),
  };
}

/** Starts Chromium with a fresh profile. */
export async function launchChromium({
  extension,
  proxyPort,
  headless = true,
}: LaunchOptions): Promise<Driver & { closed: () => Promise<void>; context: () => BrowserContext }> {
  const profile = mkdtempSync(join(tmpdir(), 'homestretch-chromium-'));
  const id = extension === null ? '' : idOf(extension);
  const start = (timeZone?: string) =>
    chromium.launchPersistentContext(profile, {
      ...(timeZone === undefined ? {} : { env: { ...process.env, TZ: timeZone } }),
      executablePath: browserPath('chromium'),
      headless,
      viewport: headless ? { width: 1280, height: 800 } : null,
      locale: 'en-US',
      proxy: { server: `http://127.0.0.1:${String(proxyPort)}` },
      ignoreHTTPSErrors: true,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(extension === null ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
        '--enable-unsafe-extension-debugging',
        '--ignore-certificate-errors',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // The processor draws either way; without the pretended graphics card a story costs a fifth less.
        '--disable-gpu',
        '--disable-gpu-rasterization',
        '--disable-software-rasterizer',
      ],
    });
  let context = await start();

  const open = async (url: string): Promise<Tab> => {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return tabOf(context, page);
  };
  const onExtensionsPage = async (call: string, originPattern: string) => {
    const page = await context.newPage();
    await page.goto(`chrome://extensions/?id=${id}`);
    await page.evaluate(`chrome.developerPrivate.${call}('${id}', '${originPattern}')`);
    await page.close();
  };

  const pressButtonOn = async (url: string) => {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('no session with the browser itself');
    const targets = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targets.targetInfos.find((one) => one.url === url);
    if (!target) throw new Error(`no tab shows ${url}`);
    // Newer than the types of the protocol that come with Playwright.
    const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id, targetId: target.targetId });
    await session.detach();
  };

  const living = () => {
    const worker = context.serviceWorkers().findLast((one) => one.url().includes(id));
    if (!worker) throw new Error('no worker lives');
    return worker;
  };

  return {
    browser: 'chromium',
    open,
    openPopupOn: async (tab) => {
      await tab.show();
      await pressButtonOn(await tab.url());
      return open(`chrome-extension://${id}/popup.html`);
    },
    openExtension: (path) => open(`chrome-extension://${id}/${path}`),
    tabs: () => Promise.resolve(context.pages().map((page) => page.url())),
    // Headless Chromium shows no dialog; allowing the host beforehand makes the real click resolve at once.
    agreeTo: (originPattern) => onExtensionsPage('addHostPermission', originPattern),
    revoke: (originPattern) => onExtensionsPage('removeHostPermission', originPattern),
    killWorker: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      const cdp = await context.newCDPSession(page);
      const { targetInfos } = await cdp.send('Target.getTargets');
      const workers = targetInfos.filter((target) => target.type === 'service_worker' && target.url.includes(id));
      for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
      await cdp.detach();
      return workers.length > 0;
    },
    reloadExtension: async () => {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      // Without its developer mode Chromium does not take an unpacked extension up again.
      await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
      await page.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`);
      await page.close();
    },
    clickNotification: async (notification) => {
      await living().evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(notification)})`);
    },
    crash: async () => {
      // The lock in the profile names the host and the process that holds it.
      const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(pid, 'SIGKILL');
      await gone;
      context = await start();
    },
    restart: async (timeZone) => {
      await context.close();
      context = await start(timeZone);
    },
    setClock: async (instant) => {
      await living().evaluate(`(${String(setClockOf)})(globalThis, ${String(instant)})`);
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    context: () => context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
