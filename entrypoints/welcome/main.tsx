import { pageLink } from '#core/browser/face.ts';
import { releaseSite, requestSite } from '#core/browser/grants.ts';
import { startWelcome } from '#components/welcome/start.tsx';
import '#components/welcome/welcome.css';

startWelcome(document.getElementById('app')!, pageLink(), { request: requestSite, release: releaseSite });
