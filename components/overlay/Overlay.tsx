import { createEffect, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { Corner, FaceLink, FaceState } from '#core/browser/state.ts';
import { createActions } from '../state/actions.ts';
import { directionOf } from '../text/direction.ts';
import { useWords } from '../text/text.tsx';
import { Card } from './Card.tsx';
import { nextCorner, oppositeCorner } from './geometry.ts';
import { createYielding } from './giveWay.ts';
import { Pill } from './Pill.tsx';
import { watchScheme } from './scheme.ts';

/** What typing in the overlay must not reach: the shortcuts of the page. */
const keyEvents = ['keydown', 'keyup', 'keypress'] as const;

/** The overlay on an activity page: a pill, or the card as the runner left it, parked in one of four corners. */
export function Overlay(props: { state: FaceState; link: FaceLink }) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const actions = createActions(props.link, () => props.state);
  const site = () => props.state.record?.site ?? 'general';
  const kept = () => props.state.settings.overlay[site()] ?? { open: false, corner: 'bottom-end' as Corner };
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
    void actions.send({ type: 'face:overlay', site: site(), ...next });
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
    for (const type of keyEvents) own?.addEventListener(type, (event) => event.stopPropagation());
    if (own) onCleanup(watchScheme(own.ownerDocument, (scheme) => own.setAttribute('data-scheme', scheme ?? 'system')));
  });
  return (
    <div ref={setPlace} class={`hs overlay ${corner()}`} lang={words.locale()} dir={directionOf(words.locale())}>
      <Show when={open()} fallback={<Pill plan={props.state.plan} onOpen={() => toggle(true)} />}>
        <Card
          state={props.state}
          actions={actions}
          onCollapse={() => toggle(false)}
          onCorner={() => sit({ ...seat(), corner: nextCorner(seat().corner) })}
        />
      </Show>
    </div>
  );
}
