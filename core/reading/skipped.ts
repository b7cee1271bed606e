/** Parts of a page that hold no total of the run. */

const neverShown = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'iframe', 'head']);
const furniture = new Set(['nav', 'footer', 'aside', 'menu']);
const hiddenRoles = new Set([
  'menu',
  'dialog',
  'alertdialog',
  'tooltip',
  'listbox',
  'navigation',
  'contentinfo',
  'complementary',
  'log',
  'feed',
]);

/** Words, in the singular, in class names and ids of what stands beside the totals. Names are English in every language of a site. */
const besideTotals = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'split lap segment effort similar comment kudo achievement gear shoe menu dropdown dialog modal tooltip popover promo advert ad ' +
    'sponsor related feed record best leaderboard chart map sidebar nav footer goal plan planned challenge suggested suggestion ' +
    'recommended upsell week weekly month monthly trophy history interval zone legend description note'
  ).split(' '),
);

/** Words of a class or id: `SplitTable_row__x1Yz` → split, table, row. A build's hash after `__` is none. */
function nameWords(name: string): string[] {
  return name
    .replace(/(?:__|--)[A-Za-z0-9+_-]*(?=\s|$)/g, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** A table of many rows or of three columns compares parts or people; a run's totals stand in pairs. */
const comparesParts = (table: Element): boolean =>
  table.querySelector('tr > :nth-child(3)') !== null || table.querySelectorAll('tr').length > 14;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!))/i.test(style)) return true;
  return (
    element.localName === 'input' &&
    /^(?:hidden|checkbox|radio|file|button|submit|password|search)$/i.test(element.getAttribute('type') ?? '')
  );
}

/** Whether this element and all below hold nothing of the run: never shown, hidden, or (pruned) beside the totals. */
export function isSkipped(element: Element, prune: boolean): boolean {
  const name = element.localName;
  if (neverShown.has(name) || isHidden(element)) return true;
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  const role = element.getAttribute('role');
  if (role && hiddenRoles.has(role)) return true;
  if (!prune) return false;
  if (furniture.has(name)) return true;
  if (name === 'table' && comparesParts(element)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names.length > 1 && names.length < 400 && nameWords(names).some((word) => besideTotals.has(word.replace(/s$/, '')));
}
