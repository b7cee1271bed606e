import type { FileAnswer, ImportOptions } from '#core/files/answer.ts';

/** What the options page and its decoder say to each other. */

/** The page gives the files; each later word of the page says that a batch was taken. */
export type ToDecoder = { files: { name: string; file: File }[]; options: ImportOptions } | 'taken';

/** `read`: bytes of the chosen files so far. */
export type FromDecoder = { answers: FileAnswer[]; read: number; isEnd: boolean };

/** Batches under way at a time: a page that is busy holds the decoder up, and memory stays small. */
export const batchesUnderWay = 4;
