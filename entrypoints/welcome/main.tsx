import { pageLink } from '#core/browser/face.ts';
import { releaseSite, requestSite } from '#core/browser/grants.ts';
import { pageTexts } from '#core/browser/texts.ts';
import { startWelcome } from '#components/welcome/start.tsx';
import '#components/welcome/welcome.css';

startWelcome(document.getElementById('app')!, pageLink(), pageTexts(), { request: requestSite, release: releaseSite });
