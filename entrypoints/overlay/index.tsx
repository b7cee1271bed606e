import { showOverlay } from '#core/browser/showOverlay.ts';
import { mountOverlay } from '#components/overlay/mount.tsx';
import css from '#components/overlay/overlay.css?inline';

/** The overlay, injected by the worker after it has stored the run of this page. */
export default defineUnlistedScript(() => {
  showOverlay(css, mountOverlay);
});
