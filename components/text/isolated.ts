import type { Text } from '#core/engine/contract.ts';

/** Words of another language or of no language, in their own direction: what stands around them keeps its place (FSI … PDI, UAX 9). */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

/** A text of which each parameter that is words of a file stands by itself. */
export const withIsolated = ({ key, params = {} }: Text): Text => ({
  key,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  ),
});
