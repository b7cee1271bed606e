import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Reason } from '#core/engine/contract.ts';
import { ChevronIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';
import { ReasonCard } from './ReasonCard.tsx';

/** Where "why" leads on: the threshold in the options, the page of sources. */
export interface WhyLinks {
  onThreshold: (id: string) => void;
  onSources: () => void;
}

/** "Why?" opens in place: what went in, the rule, the source, its grade, and the number that the runner may change. */
export function Why(props: { about: string; reasons: Reason[]; children?: JSX.Element } & WhyLinks) {
  const words = useWords();
  const [open, setOpen] = createSignal(false);
  const panel = createUniqueId();
  return (
    <Show when={props.reasons.length > 0}>
      <button type="button" class="quiet why" aria-expanded={open()} aria-controls={panel} onClick={() => setOpen(!open())}>
        {words.t('why.open')} <span class="hidden-text">{words.t('why.about', { about: props.about })}</span>
        <ChevronIcon size={12} />
      </button>
      <div id={panel} class="why-panel" hidden={!open()}>
        <Show when={open()}>
          {props.children}
          <For each={props.reasons}>
            {(reason) => <ReasonCard reason={reason} onThreshold={props.onThreshold} onSources={props.onSources} />}
          </For>
        </Show>
      </div>
    </Show>
  );
}
