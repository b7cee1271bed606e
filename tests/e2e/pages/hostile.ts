import { stravaPage } from './pages.ts';

/**
 * A page of a granted site that means harm: its script runs before anything of ours, patches what it can reach, forges what it
 * can guess, and writes down everything that it learns in `document.documentElement.dataset.learned`.
 */

/** Words that only we know: of our faces, and of what the runner told us. */
const ours = ['homestretch', 'after this run', 'to hard', 'walk it down', 'easy running', '71.5'];

/** Runs in the page. Sent as text. */
function spy(words: string[]): void {
  const learned = new Set<string>();
  // What is patched below is used here too.
  let isTelling = false;
  const tell = (how: string, value: unknown) => {
    // The test itself looks through the page's own functions; what it calls is not ours.
    if (isTelling || document.documentElement.dataset.driven === 'yes') return;
    isTelling = true;
    try {
      const text = (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();
      if (words.some((word) => text.includes(word))) {
        learned.add(how);
        document.documentElement.dataset.learned = [...learned].join(' ');
      }
    } catch {
      // Nothing that can be written down.
    } finally {
      isTelling = false;
    }
  };

  // 1. Everything that a script of ours could call is listened in on.
  const listenIn = (owner: Record<string, unknown>, name: string) => {
    const original = owner[name];
    if (typeof original !== 'function') return;
    owner[name] = function (this: unknown, ...values: unknown[]) {
      for (const value of values) tell(`call of ${name}`, value);
      const answer: unknown = (original as (...values: unknown[]) => unknown).apply(this, values);
      if (answer instanceof ShadowRoot && name === 'attachShadow') tell('a shadow root', words[0]);
      return answer;
    };
  };
  const method = (of: { prototype: unknown }) => of.prototype as Record<string, unknown>;
  for (const name of ['attachShadow', 'querySelector', 'querySelectorAll', 'closest', 'append', 'setAttribute'])
    listenIn(method(Element), name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild']) listenIn(method(Node), name);
  for (const name of ['createElement', 'createTextNode', 'importNode']) listenIn(method(Document), name);
  for (const name of ['map', 'push', 'join', 'forEach']) listenIn(method(Array), name);
  for (const name of ['includes', 'split', 'replace']) listenIn(method(String), name);
  for (const name of ['exec', 'test']) listenIn(method(RegExp), name);
  listenIn(method(Promise), 'then');
  listenIn(JSON as unknown as Record<string, unknown>, 'stringify');
  listenIn(JSON as unknown as Record<string, unknown>, 'parse');
  listenIn(globalThis as unknown as Record<string, unknown>, 'postMessage');
  Object.defineProperty(Object.prototype, 'state', {
    configurable: true,
    set(value: unknown) {
      tell('a setter on every object', value);
      Object.defineProperty(this, 'state', { value, writable: true, configurable: true, enumerable: true });
    },
  });

  // 2. Every event that passes is looked into, before anybody else sees it.
  for (const type of ['click', 'focusin', 'input', 'change', 'message', 'copy', 'selectionchange', 'visibilitychange', 'error'])
    window.addEventListener(
      type,
      (event) => {
        tell(`a ${type} event`, (event as MessageEvent).data);
        // This very script stands in the document, with the words in it.
        for (const target of event.composedPath())
          if (target !== document && target !== document.documentElement)
            tell(`the path of a ${type} event`, (target as Element).textContent);
      },
      true,
    );

  // 3. What stands in the page is read again and again, ours among it.
  const host = () => [...document.documentElement.children].find((child) => child.localName === 'div');
  const look = () => {
    const own = host();
    tell('the host', own?.outerHTML);
    tell('the host’s text', (own as HTMLElement | undefined)?.innerText);
    if (own?.shadowRoot) tell('an open root', words[0]);
    document.documentElement.dataset.sawHost = String(own !== undefined || document.documentElement.dataset.sawHost === 'true');
    window.getSelection()?.selectAllChildren(document.documentElement);
    tell('the selection', String(window.getSelection()));
    tell('what is in the corner', document.elementFromPoint(innerWidth - 40, innerHeight - 40)?.textContent);
    tell('the storage', { ...localStorage, ...sessionStorage });
    tell('the window', Object.keys(window).join(' '));
  };

  // 4. Messages and events of ours are forged, in every way that a page has.
  const forged = [
    { type: 'face:erase' },
    { type: 'face:tick', run: 'strava:15822046137', step: 'coolDown', state: 'done' },
    { type: 'face:profile', profile: { bodyMass: 30 } },
    { type: 'reader:page', url: location.href, snapshot: {}, isLast: true },
    { type: 'worker:state', state: {} },
    { type: 'worker:leave' },
  ];
  const forge = () => {
    for (const message of forged) {
      window.postMessage(message, '*');
      window.dispatchEvent(new CustomEvent('homestretch', { detail: message }));
      document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      host()?.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true, composed: true }));
      host()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: innerWidth - 40, clientY: 700 }));
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (message: unknown) => void } } }).chrome?.runtime;
      try {
        runtime?.sendMessage?.(message);
      } catch {
        // No extension listens to pages.
      }
    }
  };
  let turns = 0;
  const timer = setInterval(() => {
    look();
    forge();
    turns += 1;
    document.documentElement.dataset.turns = String(turns);
    if (turns > 400) clearInterval(timer);
  }, 100);
}

const spyScript = `<script>(${String(spy)})(${JSON.stringify(ours)})</script>`;

/** Markup and script where a site shows the runner's own words. */
const poison = `&lt;img src=x onerror="document.documentElement.dataset.ran=1"&gt;&lt;script&gt;document.documentElement.dataset.ran=1&lt;/script&gt;`;

/** The demo run on a hostile page: spied on, restless, with markup in its names, and other sites in frames. */
export function hostilePage(hoursAgo: number): string {
  return stravaPage(hoursAgo)
    .replace('<head>', `<head>${spyScript}`)
    .replace(/Long run by the canal/g, poison)
    .replace(
      '</body>',
      `<iframe src="https://connect.garmin.com/app/activity/23100000001"></iframe>
<iframe src="https://www.strava.com/activities/999000111"></iframe>
<div id="flood"></div>
<script>
const flood = document.getElementById('flood');
let drops = 0;
const timer = setInterval(() => {
  for (let i = 0; i < 50; i++) flood.append(document.createElement('i'));
  if (flood.childElementCount > 2000) flood.replaceChildren();
  document.title = '<img src=x onerror=1> ' + drops;
  if (++drops > 600) clearInterval(timer);
}, 25);
</script></body>`,
    );
}
