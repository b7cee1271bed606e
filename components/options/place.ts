/** Shows the chapter or the threshold that the address names, and moves the focus there. */
export function showPlaceOf(view: Window): void {
  const id = decodeURIComponent(view.location.hash.slice(1));
  const place = id === '' ? null : view.document.getElementById(id);
  if (!place) return;
  place.scrollIntoView?.();
  (place.querySelector<HTMLElement>('input') ?? place).focus({ preventScroll: true });
}
