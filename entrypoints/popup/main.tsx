import { pageLink } from '#core/browser/face.ts';
import { startPopup } from '#components/popup/start.tsx';
import '#components/popup/popup.css';

startPopup(document.getElementById('app')!, pageLink());
