/** Institutions that sources are named after, in the letters that they use. */
const institutions = /^(acsm|dge|nata|ada|acog|fda|iso|usda)(?=[A-Z0-9]|$)/;

/**
 * A source id as a short citation: `stanley2013` → `Stanley 2013`; null for a rule of our own. Ids are author + year
 * by convention, so that the faces on a page need not carry the whole table, which the options page shows.
 */
export function citation(id: string): string | null {
  if (id.startsWith('house')) return null;
  const named = id.replace(institutions, (name) => name.toUpperCase());
  const [, author = named, year] = /^(.+?)((?:19|20)\d\d)?$/.exec(named) ?? [];
  const words = author.replace(/([a-z])([A-Z])/g, '$1 $2');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${year === undefined ? '' : ` ${year}`}`;
}
