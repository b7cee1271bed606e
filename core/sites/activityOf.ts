import { siteOf } from './siteOf.ts';

/** The activity that an address names, as `SITE:ID`; null when it names none of ours. */
export function activityOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteOf(url);
  const id = site?.activityId(url) ?? null;
  return site && id !== null ? `${site.id}:${id}` : null;
}
