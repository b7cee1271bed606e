import { createEffect, createMemo, createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { Corner, FaceState } from '#core/browser/state.ts';
import type { Actions } from '../state/actions.ts';
import { directionOf } from '../text/direction.ts';
import { useWords } from '../text/text.tsx';
import type { Seat } from './CardFrame.tsx';
import { nextCorner, oppositeCorner } from './geometry.ts';
import { createYielding } from './giveWay.ts';
import { watchScheme } from './scheme.ts';

/** What typing in the overlay must not reach: the shortcuts of the page. */
const keyEvents = ['keydown', 'keyup', 'keypress'] as const;

interface Props {
  state: FaceState;
  actions: Actions;
  /** Whose settings say how it was left. */
  site: string;
  /** It comes in place of what the runner was in. */
  takesFocus?: boolean | undefined;
  pill: (onOpen: () => void) => JSX.Element;
  card: (seat: Seat) => JSX.Element;
}

/** A pill, or the card as the runner left it, parked in one of the page's four corners. A card that was closed keeps what was begun in it. */
export function Parked(props: Props) {
  const words = useWords();
  const kept = () => props.state.settings.overlay[props.site] ?? { open: false, corner: 'bottom-end' as Corner };
  const [place, setPlace] = createSignal<HTMLDivElement>();
  // What the runner did just now, until the worker's state says the same.
  const [wanted, setWanted] = createSignal<{ open: boolean; corner: Corner } | null>(null);
  createEffect(() => {
    const now = wanted();
    if (now && now.open === kept().open && now.corner === kept().corner) setWanted(null);
  });
  const seat = () => wanted() ?? kept();

  const yielding = createYielding(place, () => seat().open);
  const open = () => seat().open && yielding() === 'no';
  const corner = () => (yielding() === 'moved' ? oppositeCorner(seat().corner) : seat().corner);
  const sit = (next: { open: boolean; corner: Corner }) => {
    setWanted(next);
    void props.actions.send({ type: 'face:overlay', site: props.site, ...next });
  };
  // After opening or collapsing by hand the focus goes to the button that undoes it.
  const toggle = (to: boolean) => {
    sit({ ...seat(), open: to });
    // eslint-disable-next-line solid/reactivity -- looked up once, at that moment
    queueMicrotask(() =>
      place()
        ?.querySelector<HTMLElement>(to ? '.collapse' : '.pill')
        ?.focus(),
    );
  };
  onMount(() => {
    const own = place();
    const page = own?.ownerDocument;
    // Whoever went on in the page meanwhile stays there.
    if (props.takesFocus && page?.activeElement === page?.body) own?.querySelector<HTMLElement>('h2, .pill')?.focus();
    for (const type of keyEvents) own?.addEventListener(type, (event) => event.stopPropagation());
    if (own) onCleanup(watchScheme(own.ownerDocument, (scheme) => own.setAttribute('data-scheme', scheme ?? 'system')));
  });
  const wasOpened = createMemo((before: boolean) => before || open(), false);
  return (
    <div ref={setPlace} class={`hs overlay ${corner()}`} lang={words.locale()} dir={directionOf(words.locale())}>
      <Show when={!open()}>{props.pill(() => toggle(true))}</Show>
      <Show when={wasOpened()}>
        <div hidden={!open()}>
          {props.card({
            onCollapse: () => toggle(false),
            onCorner: () => sit({ ...seat(), corner: nextCorner(seat().corner) }),
          })}
        </div>
      </Show>
    </div>
  );
}
