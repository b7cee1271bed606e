import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import { unwrap } from 'solid-js/store';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import type { Proposal } from '#core/learning/proposal.ts';
import { useWords } from '../text/text.tsx';
import { NotLoaded } from '../late/NotLoaded.tsx';
import { patience } from '../state/Face.tsx';
import type { Draft } from './draft.ts';
import { Section } from './Section.tsx';

/** What the runner's own runs propose: accepted into the profile, or dismissed until the evidence changes. */
export function LearningSection(props: { state: FaceState; link: FaceLink; draft: Draft }) {
  const words = useWords();
  /** Null until it is known. */
  const [found, setFound] = createSignal<Proposal[] | null>(null);
  const [isLost, setLost] = createSignal(false);
  const [accepted, setAccepted] = createSignal(false);
  let again: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const ask = async () => {
    clearTimeout(again);
    const mine = ++latest;
    const answer = await props.link.send({ type: 'face:proposals' });
    if (mine !== latest) return;
    setLost(!answer.ok);
    // Asked again where it could not be found out: what is proposed comes late, without a reload.
    if (answer.ok) setFound(answer.proposals ?? []);
    else again = setTimeout(() => void ask(), patience);
  };
  // Each change of a fact, or of what the runner tells of themselves, may change what it proposes.
  createEffect(
    on(
      () => [props.state.revision, JSON.stringify(props.state.profile)],
      () => void ask(),
    ),
  );
  onCleanup(() => {
    latest += 1;
    clearTimeout(again);
  });
  /** That nothing was found once is not known for now. */
  const known = () => (isLost() && found()?.length === 0 ? null : found());
  const leave = (id: string) => setFound((before) => before?.filter((one) => one.id !== id) ?? null);
  const accept = (one: Proposal) => {
    props.draft.change(unwrap(one.patch));
    leave(one.id);
    setAccepted(true);
  };
  const dismiss = async (one: Proposal) => {
    const answer = await props.link.send({ type: 'face:dismissProposal', id: one.id });
    if (answer.ok) leave(one.id);
  };
  return (
    <Section id="learning" title={words.t('learning.title')} about={words.t('learning.about')}>
      <NotLoaded late={{ isLost }} onAgain={ask} />
      <Show when={known()}>
        {(proposals) => (
          <ul class="plain card fields">
            <For each={proposals()} fallback={<li class="muted">{words.t('learning.none')}</li>}>
              {(one) => (
                <li>
                  <p>
                    <b>{words.t(`learning.${one.about}`, { value: one.value })}</b>{' '}
                    <Show when={one.instead}>
                      {(value) => <span class="muted">{words.t('learning.instead', { value: value() })}</span>}
                    </Show>
                  </p>
                  <ul class="small muted">
                    <For each={one.evidence}>{(text) => <li>{words.say(text)}</li>}</For>
                  </ul>
                  <div class="row">
                    <button type="button" class="button" onClick={() => accept(one)}>
                      {words.t('learning.accept')}{' '}
                      <span class="hidden-text">{words.t(`learning.${one.about}`, { value: one.value })}</span>
                    </button>
                    <button type="button" class="quiet grey" onClick={() => void dismiss(one)}>
                      {words.t('learning.dismiss')}{' '}
                      <span class="hidden-text">{words.t(`learning.${one.about}`, { value: one.value })}</span>
                    </button>
                  </div>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
      <p role="status" class="small muted">
        <Show when={accepted()}>{words.t('learning.accepted')}</Show>
      </p>
    </Section>
  );
}
