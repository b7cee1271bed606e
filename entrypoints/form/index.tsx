import { showOverlay } from '#core/browser/showOverlay.ts';
import { mountForm } from '#components/overlay/mountForm.tsx';
import css from '#components/overlay/form.css?inline';

/** The form in the overlay's place, injected by the worker where a page told too little to be proved. */
export default defineUnlistedScript(() => {
  showOverlay(css, mountForm);
});
