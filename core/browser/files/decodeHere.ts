import type { FileAnswer } from '#core/files/answer.ts';
import { importChosen } from '#core/files/importChosen.ts';
import { blobSource } from './blobSource.ts';
import { batchesUnderWay, type FromDecoder, type ToDecoder } from './protocol.ts';

/** The decoder's own side: turns the files that the page gives into answers, a batch at a time. */

/** A batch is sent when it holds so many answers or has waited so long, ms. */
const batchSize = 50;
const patience = 200;

/** The worker's global object, as far as it is needed here. */
export interface DecoderScope {
  postMessage: (message: FromDecoder) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<ToDecoder>) => void) => void;
  /** Tells the page that the decoder broke: a promise that fails tells nobody. */
  reportError: (problem: unknown) => void;
}

export function decodeHere(scope: DecoderScope): void {
  let underWay = 0;
  let goOn: (() => void) | null = null;
  const send = async (answers: FileAnswer[], read: number) => {
    scope.postMessage({ answers, read, isEnd: false });
    underWay += 1;
    if (underWay >= batchesUnderWay) await new Promise<void>((resolve) => (goOn = resolve));
  };
  const work = async ({ files, options }: Exclude<ToDecoder, 'taken'>) => {
    let read = 0;
    const chosen = files.map(({ name, file }) => ({ name, source: blobSource(file, (bytes) => (read += bytes)) }));
    let answers: FileAnswer[] = [];
    let since = performance.now();
    for (const answer of importChosen(chosen, options)) {
      answers.push(answer);
      if (answers.length < batchSize && performance.now() - since < patience) continue;
      await send(answers, read);
      answers = [];
      since = performance.now();
    }
    scope.postMessage({ answers, read, isEnd: true });
  };
  scope.addEventListener('message', ({ data }) => {
    if (data === 'taken') {
      underWay -= 1;
      goOn?.();
      goOn = null;
    } else work(data).catch((problem: unknown) => scope.reportError(problem));
  });
}
