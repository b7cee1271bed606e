import { activityOf } from '#core/sites/activityOf.ts';
import { sites } from '#core/sites/registry.ts';
import { browser } from '../extension.ts';
import { onGrantsChanged } from '../grants.ts';
import { faceCommandSchema, openedMessageSchema, readerMessageSchema, type Answer, type ReaderAnswer } from '../messages.ts';
import { badPaths } from '../schemas.ts';
import { firstStart, lockStorage } from '../store/local.ts';
import { carryOut } from './commands.ts';
import { carryOutForOverlay } from './fromOverlay.ts';
import { isOurs } from '../sync/entries.ts';
import { syncAlarm } from '../sync/sync.ts';
import { addressChanged, forgetTab, nowShown, readOpenTabs, syncReaders } from './inject.ts';
import { ageTexts } from './keptTexts.ts';
import { notSaved } from './notSaved.ts';
import { keepParts } from './part.ts';
import { catchUp, overlayPorts, publish, tellOverlay } from './publish.ts';
import { receive } from './receive.ts';
import { shareLater } from './shareLater.ts';
import { hearClicks, remind, reminderAlarm } from './reminders.ts';
import { badgeAlarm, refreshBadge } from './toolbar.ts';

/** Connects the browser's events to the worker. All listeners are added at once: the worker may be woken by any of them. */
export function listen(): void {
  keepParts();
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender));
  browser.runtime.onConnect.addListener(connectOverlay);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.url !== undefined) quietly(addressChanged(tab, change.url));
  });
  browser.tabs.onRemoved.addListener((tab) => quietly(forgetTab(tab)));
  hearClicks();
  onGrantsChanged(() => hearClicks());
  onGrantsChanged(() => quietly(syncReaders().then(readOpenTabs).then(publish)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(ageTexts());
    if (reason === 'install') quietly(welcome());
  });
  browser.runtime.onStartup.addListener(() => quietly(refreshBadge()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === badgeAlarm) quietly(refreshBadge());
    if (name === reminderAlarm) quietly(upToDate().then(remind));
    if (name === syncAlarm) shareLater();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && Object.keys(changes).some(isOurs)) shareLater();
  });
  quietly(lockStorage());
  quietly(syncReaders());
  quietly(upToDate().then(remind));
}

/** Nothing is told from an old plan where a new one can be made. */
const upToDate = () => catchUp().catch(() => undefined);

/** What nobody waits for: where it fails, the next event or start of the worker does it again. */
function quietly(work: Promise<unknown>): void {
  void work.catch(() => undefined);
}

async function welcome(): Promise<void> {
  if (await firstStart()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

type Sender = browser.Runtime.MessageSender;

const isOurPage = (sender: Sender) =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** Our own script in the top frame of a tab on one of our sites. Everything else is a stranger. */
const isOurScript = (sender: Sender) =>
  sender.id === browser.runtime.id &&
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  !isOurPage(sender) &&
  sites.some((site) => site.origins.some((origin) => originMatches(origin, sender.url)));

function originMatches(pattern: string, url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { origin, hostname, protocol } = new URL(url);
  const [scheme, host] = pattern.split('://');
  if (host?.startsWith('*.')) return `${scheme}:` === protocol && `.${hostname}`.endsWith(host.slice(1));
  return origin === pattern;
}

/** Validates a message and its sender; only then anything is done. */
async function answer(message: unknown, sender: Sender): Promise<Answer | ReaderAnswer> {
  const stranger: Answer = { ok: false, error: 'unknown-sender' };
  if (!isOurPage(sender) && !isOurScript(sender)) return stranger;
  if (isOfType(message, 'reader:page')) {
    if (!isOurScript(sender) || sender.tab?.id === undefined) return stranger;
    const parsed = readerMessageSchema.safeParse(message);
    if (!parsed.success) return { ok: false, error: 'invalid-message', paths: badPaths(parsed.error) };
    try {
      const tab = await browser.tabs.get(sender.tab.id);
      return await receive(parsed.data, sender.tab.id, tab.url ?? sender.url ?? '');
    } catch (error) {
      const answer = await notSaved(parsed.data.type, error);
      await publish().catch(() => null);
      return answer;
    }
  }
  if (isOfType(message, 'reader:opened')) {
    if (!isOurScript(sender) || sender.tab?.id === undefined) return stranger;
    const parsed = openedMessageSchema.safeParse(message);
    if (!parsed.success) return { ok: false, error: 'invalid-message', paths: badPaths(parsed.error) };
    await nowShown(sender.tab.id, activityOf(parsed.data.url, parsed.data.opened));
    return { ok: true };
  }
  const parsed = faceCommandSchema.safeParse(message);
  if (!parsed.success) return { ok: false, error: 'invalid-message', paths: badPaths(parsed.error) };
  if (isOurPage(sender)) return carryOut(parsed.data);
  if (sender.tab?.id === undefined) return stranger;
  return carryOutForOverlay(parsed.data, { tab: sender.tab.id, url: sender.url ?? '' });
}

const isOfType = (message: unknown, type: 'reader:page' | 'reader:opened') =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;

function connectOverlay(port: browser.Runtime.Port): void {
  const tab = port.sender?.tab?.id;
  if (port.name !== 'overlay' || tab === undefined || !port.sender || !isOurScript(port.sender)) {
    port.disconnect();
    return;
  }
  overlayPorts.set(tab, port);
  port.onDisconnect.addListener(() => {
    if (overlayPorts.get(tab) === port) overlayPorts.delete(tab);
  });
  quietly(tellOverlay(tab));
}
