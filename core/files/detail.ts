import type { Text, TextParam } from '#core/engine/contract.ts';

/** What is said of a file that gave no run, beside the kind of its refusal: keys of sentences in every language. */
export const fileDetails = [
  // The file as a whole.
  'unknownForm',
  'nothing',
  'tooLarge',
  'noRecording',
  'tooManyPoints',
  // XML.
  'xmlAt',
  'xmlCut',
  'xmlDeep',
  'xmlType',
  // FIT.
  'fitDamaged',
  'fitBreaks',
  // Lists.
  'rowEmpty',
  'rowDate',
  'rowTorn',
  'rowsLost',
  'listEmpty',
  'listLong',
  // Archives and what is packed.
  'archiveCut',
  'archiveBroken',
  'archiveMany',
  'archiveEmpty',
  'archiveDeep',
  'unpacksTooLarge',
  'packedBroken',
  'packedOddly',
  'checksum',
  'cutShort',
  'locked',
  'lost',
  // What was read, and can be no run.
  'noStart',
  'unmeasured',
  'impossibleStart',
  'outside',
  'otherSport',
  'otherKind',
  'untimed',
  'planned',
  'plannedMidnight',
  'plannedOneTime',
  'plannedEven',
] as const;
export type FileDetail = (typeof fileDetails)[number];

export const detailOf = (name: FileDetail, params?: Record<string, TextParam>): Text => ({
  key: `import.detail.${name}`,
  ...(params ? { params } : {}),
});
