/** Whether the page under the overlay is light or dark, whatever the system says. */

type Rgb = [red: number, green: number, blue: number];

/** The opaque colour of a computed background; null where it lets the one below through. */
function opaque(colour: string): Rgb | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

/** `light` or `dark` from the page's own background; null where it has none, so that the system decides. */
export function schemeOf(page: Document): 'light' | 'dark' | null {
  const view = page.defaultView;
  if (!view) return null;
  for (const element of [page.body, page.documentElement]) {
    const rgb = opaque(view.getComputedStyle(element).backgroundColor);
    if (rgb) return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2] > 128 ? 'light' : 'dark';
  }
  const declared = view.getComputedStyle(page.documentElement).colorScheme;
  return declared.includes('dark') ? null : 'light';
}

/** Tells the scheme of a page now and whenever it changes: the system's, or the page's own switch. Returns what stops it. */
export function watchScheme(page: Document, tell: (scheme: 'light' | 'dark' | null) => void): () => void {
  const look = () => tell(schemeOf(page));
  const system = page.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  // Such switches set a class, a style or an attribute on the root or the body.
  const observer = new MutationObserver(look);
  for (const element of [page.documentElement, page.body]) observer.observe(element, { attributes: true });
  system?.addEventListener('change', look);
  look();
  return () => {
    observer.disconnect();
    system?.removeEventListener('change', look);
  };
}
