import { Show, type JSX } from 'solid-js';

/** One chapter of the options, reachable by its address. */
export function Section(props: { id: string; title: string; about?: string | undefined; children: JSX.Element }) {
  return (
    <section class="chapter" id={props.id} tabindex="-1" aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      <Show when={props.about}>
        <p class="muted about-chapter">{props.about}</p>
      </Show>
      {props.children}
    </section>
  );
}
