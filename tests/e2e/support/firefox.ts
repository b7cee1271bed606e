import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserPath } from '../../../scripts/lib/browsers.ts';
import { connectBidi, type Bidi } from './bidi.ts';
import { asSource, setClockOf, type Driver, type Key, type LaunchOptions, type Tab, type View } from './driver.ts';
import { writePreferences } from './firefoxPreferences.ts';

/** The extension's origin in Firefox is random per profile; a preference fixes it. */
const uuid = '5d0c1e6a-2b7f-4c1d-9a38-6f1e2d3c4b5a';

/** Keys as WebDriver names them. */
const keyValues: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

interface RemoteNode {
  sharedId: string;
  value?: { shadowRoot?: RemoteNode | null; mode?: string };
}

function viewOf(bidi: Bidi, context: string, reference: () => Promise<object | null>): View {
  return {
    evaluate: async (run, ...values) => {
      const root = await reference();
      const answer = await bidi.send('script.callFunction', {
        // Without a reference the root is the document itself.
        functionDeclaration: root ? asSource(run) : `(values) => (${asSource(run)})(document, values)`,
        arguments: [...(root ? [root] : []), { type: 'string', value: JSON.stringify(values) }],
        target: { context },
        awaitPromise: false,
      });
      const { exceptionDetails, result } = answer as {
        exceptionDetails?: { text: string };
        result?: { value: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null') as never;
    },
  };
}

interface LogEntry {
  level?: string;
  text?: string;
  source?: { context?: string };
}

function tabOf(bidi: Bidi, context: string): Tab {
  const problems: string[] = [];
  bidi.onEvent((_method, params) => {
    const { level, text, source } = params as LogEntry;
    if (level === 'error' && source?.context === context) problems.push(text ?? '');
  });
  const document = viewOf(bidi, context, () => Promise.resolve(null));
  // The overlay's root is closed to the page; BiDi hands it out, and the build stays the production build.
  const overlayRoot = async () => {
    const { nodes } = await bidi.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: 'html > *, body > *' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const roots = (nodes as RemoteNode[]).map((node) => node.value?.shadowRoot);
    return roots.find((root) => root?.value?.mode === 'closed') ?? null;
  };
  const perform = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  return {
    document,
    overlay: async () => {
      if ((await overlayRoot()) === null) return null;
      return viewOf(bidi, context, async () => {
        const root = await overlayRoot();
        if (root === null) throw new Error('the overlay is gone');
        return { sharedId: root.sharedId };
      });
    },
    url: async () => {
      const { contexts } = await bidi.send('browsingContext.getTree', { root: context, maxDepth: 0 });
      return (contexts as { url: string }[])[0]?.url ?? '';
    },
    goto: async (url) => {
      const web = url.startsWith('https:');
      // The load event of an extension's page never comes through; its document's state is asked for.
      await bidi.send('browsingContext.navigate', { context, url, wait: web ? 'interactive' : 'none' });
      for (let tries = 0; !web && tries < 100; tries += 1) {
        const state = await document
          .evaluate((root, wanted) => 'URL' in root && root.URL.startsWith(wanted) && root.readyState, url)
          .catch(() => false);
        if (state === 'complete') return;
        await sleep(50);
      }
    },
    show: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    clickAt: async (x, y) => {
      const at = { x: Math.round(x), y: Math.round(y) };
      await perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', ...at },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    type: async (text) => {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', id: 'keyboard', actions: keys });
    },
    press: async (key, shift) => {
      const [down, up] = ['keyDown', 'keyUp'].map((type) => ({ type, value: keyValues[key] }));
      const [shiftDown, shiftUp] = ['keyDown', 'keyUp'].map((type) => ({ type, value: '\uE008' }));
      await perform({ type: 'key', id: 'keyboard', actions: shift ? [shiftDown, down, up, shiftUp] : [down, up] });
    },
    resize: async (width, height) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    screenshot: async (path) => {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
    problems: () => problems,
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

async function startFirefox(
  profile: string,
  headless: boolean,
  timeZone?: string,
): Promise<{ process: ChildProcess; bidi: Bidi }> {
  const arguments_ = ['--remote-debugging-port=0', '--remote-allow-system-access', '--profile', profile];
  const firefox = spawn(
    browserPath('firefox'),
    [...arguments_, '--no-remote', '--new-instance', ...(headless ? ['--headless'] : [])],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, ...(timeZone === undefined ? {} : { TZ: timeZone }) },
    },
  );
  const address = await new Promise<string>((found, failed) => {
    let output = '';
    firefox.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const listening = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output);
      if (listening?.[1]) found(listening[1]);
    });
    firefox.once('exit', () => failed(new Error(`Firefox ended before it listened:\n${output}`)));
  });
  const bidi = await connectBidi(address);
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return { process: firefox, bidi };
}

/** Starts Firefox with a fresh profile. */
export async function launchFirefox({ extension, proxyPort, headless = true }: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'homestretch-firefox-'));
  const id = extension === null ? '' : extensionId(extension);
  writePreferences(profile, proxyPort, { [id]: uuid });
  const start = async (timeZone?: string) => {
    const started = await startFirefox(profile, headless, timeZone);
    if (extension !== null) {
      await started.bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    }
    return started;
  };
  let running = await start();

  const stop = async () => {
    const gone = new Promise((ended) => running.process.once('exit', ended));
    await running.bidi.send('browser.close').catch(() => undefined);
    const ended = await Promise.race([gone.then(() => true), sleep(10_000).then(() => false)]);
    if (!ended) await kill();
  };
  const kill = async () => {
    const gone = new Promise((ended) => running.process.once('exit', ended));
    running.process.kill('SIGKILL');
    await gone;
  };
  const open = async (url: string): Promise<Tab> => {
    const { context } = await running.bidi.send('browsingContext.create', { type: 'tab' });
    const tab = tabOf(running.bidi, String(context));
    await tab.goto(url);
    return tab;
  };
  /** Runs in the browser's own scope, where the extension's background and permissions are managed. */
  const inBrowser = async (body: string) => {
    const { contexts } = await running.bidi.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const { exceptionDetails } = (await running.bidi.send('script.callFunction', {
      functionDeclaration: `async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension; ${body} }`,
      target: { context: (contexts as { context: string }[])[0]?.context },
      awaitPromise: true,
    })) as { exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  };

  return {
    browser: 'firefox',
    open,
    openPopupOn: async (tab) => {
      await tab.show();
      await inBrowser(
        `const window = Services.wm.getMostRecentWindow('navigator:browser');
         const waitFor = async (find) => {
           for (let tries = 0; tries < 100; tries += 1) {
             const found = find();
             if (found) return found;
             await new Promise((go) => window.setTimeout(go, 50));
           }
           throw new Error('the toolbar button did not come');
         };
         // What an earlier press left open would be closed by this one.
         const panels = () => [...window.document.querySelectorAll('panel')].filter((panel) => panel.state !== 'closed');
         for (const panel of panels()) panel.hidePopup();
         await waitFor(() => panels().length === 0);
         window.document.querySelector('#unified-extensions-button').click();
         const button = await waitFor(() => {
           if (window.document.querySelector('#unified-extensions-panel')?.state !== 'open') return null;
           return window.document.querySelector('#unified-extensions-view [data-extensionid="' + extension.id + '"] .unified-extensions-item-action-button');
         });
         button.click();
         await waitFor(() => extension.tabManager.hasActiveTabPermission(window.gBrowser.selectedTab));
         for (const panel of panels()) panel.hidePopup();
         await waitFor(() => panels().length === 0);`,
      );
      return open(`moz-extension://${uuid}/popup.html`);
    },
    openExtension: (path) => open(`moz-extension://${uuid}/${path}`),
    tabs: async () => {
      const { contexts } = await running.bidi.send('browsingContext.getTree', { maxDepth: 0 });
      return (contexts as { url: string }[]).map(({ url }) => url);
    },
    // `extensions.webextOptionalPermissionPrompts: false` agrees to every request that a real click makes.
    agreeTo: () => Promise.resolve(),
    revoke: (originPattern) =>
      inBrowser(
        `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
         await ExtensionPermissions.remove(extension.id, { permissions: [], origins: [${JSON.stringify(originPattern)}] }, extension);`,
      ),
    killWorker: async () => {
      await inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
      return true;
    },
    reloadExtension: async () => {
      const page = await open(`moz-extension://${uuid}/options.html`);
      const reload = () => (globalThis as unknown as { browser: { runtime: { reload: () => void } } }).browser.runtime.reload();
      // The page goes away with its extension, before it can answer.
      await Promise.race([page.document.evaluate(reload).catch(() => undefined), sleep(1_000)]);
    },
    clickNotification: (notification) =>
      // What is drawn tells no id: windows and ids are both held in the order of their making.
      inBrowser(
        `const { notificationsMap } = extension.apiManager.getAPI('notifications', extension, 'addon_parent');
         const drawn = [...Services.wm.getEnumerator('alert:alert')][[...notificationsMap.keys()].indexOf(${JSON.stringify(notification)})];
         if (!drawn) throw new Error('no such notification is drawn');
         drawn.document.getElementById('alertBox').click();`,
      ),
    crash: async () => {
      await kill();
      running = await start();
    },
    restart: async (timeZone) => {
      await stop();
      running = await start(timeZone);
    },
    setClock: async (instant) => {
      // A page of the extension may reach into the window of its background. It stays open: the clock is a thing of its own.
      const { context } = await running.bidi.send('browsingContext.create', { type: 'tab' });
      await tabOf(running.bidi, String(context)).goto(`moz-extension://${uuid}/options.html`);
      const { exceptionDetails } = (await running.bidi.send('script.callFunction', {
        functionDeclaration: `async () => (${String(setClockOf)})(await browser.runtime.getBackgroundPage(), ${String(instant)})`,
        target: { context },
        awaitPromise: true,
      })) as { exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    },
    close: async () => {
      // Nobody reads this profile again: the browser need not put it in order.
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}
