/**
 * A catalogue: key → sentence. Parameters stand in braces: `{name}`. Plural and choice forms come as
 * `{count, plural, one {…} other {…}}` (a small subset of ICU MessageFormat, see format.ts).
 */
export type Catalogue = Record<string, string>;
