import { createEffect, createMemo, createSignal, onCleanup, Show, type JSX } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { spokenLocale } from '#core/texts/languages.ts';
import { directionOf } from '../text/direction.ts';
import { createNow } from '../text/now.ts';
import { createWords, WordsProvider } from '../text/text.tsx';
import { createSentences, type SentencesSource } from './sentences.ts';
import { Silent, StillSilent } from './Silent.tsx';

/** So long a face waits for the first state before it says that none comes, ms; and then between two tries. */
export const patience = 5_000;

export interface FaceProps extends SentencesSource {
  link: FaceLink;
  /** The browser's own languages, best first; what the runner chose in the options wins. */
  wanted: readonly string[];
  clock?: () => number;
  onMissing?: (what: string) => void;
  /** The element that carries language and direction; the overlay has its own. */
  root?: HTMLElement;
  children: (state: FaceState) => JSX.Element;
}

/**
 * Holds what the worker says and gives it to a face. Later states are merged into the one on screen, so that an open
 * "why", a half-typed field and the focus stay where they are.
 */
export function Face(props: FaceProps) {
  const [store, setStore] = createStore<{ state: FaceState | null }>({ state: null });
  const hasAnswered = () => props.link.hasAnswered?.() ?? true;
  const [isSilent, setSilent] = createSignal(false);
  onCleanup(
    // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
    props.link.onState((state) => {
      setStore('state', reconcile(state, { key: 'id', merge: false }));
      if (hasAnswered()) setSilent(false);
    }),
  );
  // eslint-disable-next-line solid/reactivity -- and its clock
  const now = createNow(15_000, props.clock);
  const waiting = setInterval(() => {
    const isAlone = store.state === null || !hasAnswered();
    setSilent(isAlone);
    if (!isAlone) return clearInterval(waiting);
    props.link.again?.();
  }, patience);
  onCleanup(() => clearInterval(waiting));
  const locale = createMemo(() => spokenLocale(store.state?.settings.language, props.wanted));
  const sentences = createMemo(createSentences(props, () => store.state, locale, isSilent));
  const source = createMemo(() => ({
    catalogue: sentences() ?? {},
    locale: locale(),
    units: store.state?.settings.units ?? 'metric',
    timeZone: store.state?.timeZone ?? 'UTC',
    now: now(),
    onMissing: props.onMissing,
  }));
  const words = createWords(source);
  createEffect(() => {
    if (!props.root) return;
    props.root.lang = locale();
    props.root.dir = directionOf(locale());
  });
  return (
    <WordsProvider words={words}>
      <Show
        when={store.state !== null && sentences() !== null}
        fallback={
          <Show when={store.state === null && isSilent() && props.link.again && sentences() !== null}>
            <Silent onAgain={() => props.link.again?.()} />
          </Show>
        }
      >
        <Show when={isSilent() && props.link.again}>
          <StillSilent onAgain={() => props.link.again?.()} />
        </Show>
        {props.children(store.state as FaceState)}
      </Show>
    </WordsProvider>
  );
}
