import { createSignal } from 'solid-js';
import { unwrap } from 'solid-js/store';
import type { Answer, FaceCommand } from '#core/browser/messages.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';
import { afterSending, type Failed } from './failed.ts';

/** What a face can ask for, in the words of the runner. Commands that were not saved are kept for another try, all of them. */
export function createActions(link: FaceLink, state: () => FaceState) {
  const [failed, setFailed] = createSignal<Failed>([]);
  const send = async (command: FaceCommand) => {
    // What comes out of a store is a proxy, and no proxy can be sent to another process.
    const answer = await link.send(unwrap(command));
    setFailed((before) => afterSending(before, command, answer.ok));
    return answer.ok;
  };
  /** Asks the worker something that nobody would try again later. */
  const ask = (command: FaceCommand): Promise<Answer> => link.send(unwrap(command));
  const run = () => state().record?.run.id ?? '';
  const options = (section?: string) =>
    void send(section === undefined ? { type: 'face:options' } : { type: 'face:options', section });
  return {
    send,
    ask,
    failed,
    frontTab: link.frontTab,
    /** Sends all of them again, in the order in which they were given. */
    retry: async () => {
      for (const command of failed()) await send(command);
    },
    act: (step: string, to: 'done' | 'skipped' | 'open', reason?: string) =>
      void send({
        type: 'face:tick',
        run: run(),
        step,
        state: to,
        ...(reason === undefined ? {} : { reason }),
      }),
    correct: (name: FieldName, value: number | string | null) =>
      void send({ type: 'face:correct', run: run(), values: { [name]: value } }),
    options,
    onThreshold: (id: string) => options(`threshold-${id}`),
    onSources: () => options('evidence'),
  };
}

export type Actions = ReturnType<typeof createActions>;
