import { decode } from '#core/browser/files/decode.ts';
import { pageLink } from '#core/browser/face.ts';
import { mayNotify, releaseSite, requestNotifications, requestSite } from '#core/browser/grants.ts';
import { pageTexts } from '#core/browser/texts.ts';
import { startOptions } from '#components/options/start.tsx';
import '#components/options/options.css';

startOptions(
  document.getElementById('app')!,
  pageLink(),
  pageTexts(),
  { request: requestSite, release: releaseSite, notifications: { ask: requestNotifications, isGiven: mayNotify } },
  decode,
);
