/** What may be the same in English and in another language, for parity.ts. Each entry is a claim that it is right there too. */

/** Names, abbreviations of the field and units. */
export const alikeWords: ReadonlySet<string> = new Set([
  'Homestretch',
  'Strava',
  'Garmin',
  'Connect',
  'FIT',
  'GPX',
  'TCX',
  'JSON',
  'CSV',
  'DOI',
  'WBGT',
  'ACWR',
  'TRIMP',
  'DOMS',
  'GI',
  'BMI',
  'CHF',
  'km',
  'mi',
  'kg',
  'lb',
  'cm',
  'ft',
  'fl',
  'oz',
  'mg',
  'ml',
  'min',
  'mm',
  'ss',
  'bpm',
  'spm',
  'kcal',
  'mmol',
]);

/** By language: keys whose word happens to be the same one. */
export const alikeKeys: Readonly<Record<string, readonly string[]>> = {};
