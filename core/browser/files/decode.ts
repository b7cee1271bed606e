import type { FileAnswer, ImportOptions } from '#core/files/answer.ts';
import { browser } from '../extension.ts';
import type { FromDecoder, ToDecoder } from './protocol.ts';

/** Decodes files apart from the page, which stays free to move. */
export interface Decoding {
  /** Resolves at the end; rejects where the decoder broke. After a cancel it never settles. */
  done: Promise<void>;
  cancel: () => void;
}

/**
 * @param take is given each batch and how many bytes were read so far; the next ones wait until it has done.
 */
export type Decode = (
  files: { name: string; file: File }[],
  options: ImportOptions,
  take: (answers: FileAnswer[], read: number) => Promise<void>,
) => Decoding;

/** In a worker of our own page: the one worker there is, started from our own package, which asks nothing of any network. */
export const decode: Decode = (files, options, take) => {
  // eslint-disable-next-line no-restricted-globals -- the named exception: our own script, for decoding alone
  const worker = new Worker(browser.runtime.getURL('/decoder.js'));
  const post = (message: ToDecoder) => worker.postMessage(message);
  let taking = Promise.resolve();
  const done = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromDecoder>) => {
      taking = taking.then(async () => {
        await take(data.answers, data.read);
        if (!data.isEnd) return post('taken');
        worker.terminate();
        resolve();
      });
      taking.catch(reject);
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    worker.addEventListener('messageerror', () => reject(new Error('a batch did not arrive')));
    post({ files, options });
  });
  return { done, cancel: () => worker.terminate() };
};
