/** The reader's own locale where its language is one that we speak, else the first one that we do. */
export function spokenLocale(wanted: readonly string[], spoken: readonly string[] = ['en']): string {
  const known = wanted.find((locale) => spoken.some((language) => locale.toLowerCase().startsWith(language)));
  return known ?? spoken[0] ?? 'en';
}
