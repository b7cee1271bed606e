import { sessionDrafts } from '#core/browser/drafts.ts';
import { pageLink } from '#core/browser/face.ts';
import { pageTexts } from '#core/browser/texts.ts';
import { startPopup } from '#components/popup/start.tsx';
import '#components/popup/popup.css';

startPopup(document.getElementById('app')!, pageLink(), pageTexts(), sessionDrafts('checkIn'));
