/**
 * One way to drive a browser that has the production build installed, for Chromium and Firefox alike. Stories are written
 * once against it, in roles and visible text.
 */

/** Something to look into: a page's document, or the overlay's closed shadow root. */
export interface View {
  /**
   * Runs a function in the page with the root as its first argument. The function is sent as text: it sees nothing but
   * its arguments, and both they and its answer must survive JSON.
   */
  evaluate: <Answer, Arguments extends unknown[]>(
    run: (root: Document | ShadowRoot, ...values: Arguments) => Answer,
    ...values: Arguments
  ) => Promise<Answer>;
}

/** Keys that no letter stands for. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowRight' | 'ArrowLeft';

export interface Tab {
  document: View;
  /** The overlay of ours in this page, or null where there is none. */
  overlay: () => Promise<View | null>;
  url: () => Promise<string>;
  goto: (url: string) => Promise<void>;
  /** Brings the tab to the front. */
  show: () => Promise<void>;
  /** A real click of the mouse at a point of the viewport, in CSS pixels. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** Types text into what has the focus. */
  type: (text: string) => Promise<void>;
  /** Presses and releases one key, alone or with Shift. */
  press: (key: Key, shift?: 'shift') => Promise<void>;
  /** Sets the viewport, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  screenshot: (path: string) => Promise<void>;
  /** What went wrong in the page so far, in any of its worlds: errors that nobody caught, and errors on the console. */
  problems: () => string[];
  close: () => Promise<void>;
}

export interface Driver {
  browser: 'chromium' | 'firefox';
  /** Opens an address in a new tab. */
  open: (url: string) => Promise<Tab>;
  /** Opens a page of the extension (`popup.html`) in a new tab. */
  openExtension: (path: string) => Promise<Tab>;
  /**
   * Presses the toolbar button on a tab, as a runner does: the browser lends that tab's page to the extension (activeTab). No
   * headless browser shows the popup that opens; it is then opened as a tab beside.
   */
  openPopupOn: (tab: Tab) => Promise<Tab>;
  /** Addresses of all open tabs. */
  tabs: () => Promise<string[]>;
  /** Makes the browser agree to a host permission as soon as a real click asks for it; the click itself is the story's. */
  agreeTo: (originPattern: string) => Promise<void>;
  /** Takes a host permission away, as the runner can in the browser's own settings. */
  revoke: (originPattern: string) => Promise<void>;
  /** Ends the background worker; the next event must revive it. Tells whether there was one. */
  killWorker: () => Promise<boolean>;
  /** Loads the extension anew, as an update does, while pages of the web stay open. */
  reloadExtension: () => Promise<void>;
  /** Clicks a notification of the extension. Headless Chromium draws none, so there it is told to have been clicked. */
  clickNotification: (id: string) => Promise<void>;
  /** Ends the browser at once, as a crash does, and starts it again with the same profile. */
  crash: () => Promise<void>;
  /** Closes the browser and starts it again with the same profile, in a time zone of its own or in the machine's. */
  restart: (timeZone?: string) => Promise<void>;
  /**
   * Sets the clock of the worker that lives now to an instant, ms since the epoch, from where it runs on. The machine's clock cannot
   * be set; the worker's next life has that one again, and so have all pages.
   */
  setClock: (instant: number) => Promise<void>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a control run without it. */
  extension: string | null;
  /** Port of the loopback web's proxy. */
  proxyPort: number;
  headless?: boolean;
}

/** Sets the clock of a global object. Sent as text, like what a view evaluates. */
export function setClockOf(scope: { Date: DateConstructor; realDate?: DateConstructor }, instant: number): void {
  const Real = (scope.realDate ??= scope.Date);
  const ahead = instant - Real.now();
  const now = () => Real.now() + ahead;
  scope.Date = new Proxy(Real, {
    construct: (_, values, made) => Reflect.construct(Real, values.length === 0 ? [now()] : values, made) as Date,
    get: (_, name) => (name === 'now' ? now : (Reflect.get(Real, name) as unknown)),
  });
}

/** The text that is sent to the page: takes the root and the JSON of the arguments, answers with JSON. */
export const asSource = (run: unknown): string =>
  `function (root, values) { return JSON.stringify((${String(run)})(root, ...JSON.parse(values)) ?? null); }`;
