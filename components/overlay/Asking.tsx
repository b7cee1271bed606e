import { For, Show } from 'solid-js';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { LogoIcon } from '../icons/Icon.tsx';
import { NotSaved } from '../notices/NotSaved.tsx';
import { answering } from '../questions/answering.ts';
import { FieldsQuestion } from '../questions/FieldsQuestion.tsx';
import { titleOf } from '../questions/form.ts';
import { Report } from '../report/Report.tsx';
import { createActions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';
import { CardFrame } from './CardFrame.tsx';
import { Parked } from './Parked.tsx';

/** The overlay on a page of which the reader is unsure: its pill says so, its card is the form. The plan takes its place. */
export function Asking(props: { state: FaceState; link: FaceLink }) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const actions = createActions(props.link, () => props.state);
  // By activity: a form that became another page's would keep what was typed for the first.
  return (
    <For each={props.state.questions.map(({ activity }) => activity).slice(0, 1)}>
      {(activity) => (
        <Show when={props.state.questions.find((one) => one.activity === activity)}>
          {(question) => (
            <Parked
              state={props.state}
              actions={actions}
              site={question().site}
              pill={(onOpen) => (
                <button type="button" class="pill" aria-expanded="false" onClick={onOpen}>
                  <LogoIcon size={22} />
                  <span class="pill-lines">{words.t(titleOf(question()))}</span>
                </button>
              )}
              card={(seat) => (
                <CardFrame seat={seat}>
                  <NotSaved actions={actions} />
                  <FieldsQuestion question={question()} {...answering(actions, activity)} />
                  <Report actions={actions} />
                </CardFrame>
              )}
            />
          )}
        </Show>
      )}
    </For>
  );
}
