import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { Reason } from '#core/engine/contract.ts';
import { ChevronIcon } from '../icons/Icon.tsx';
import { createLate } from '../late/late.ts';
import { NotLoaded } from '../late/NotLoaded.tsx';
import { useWords } from '../text/text.tsx';
import { useReasons } from './bringing.ts';
import type { WhyLinks } from './links.ts';
import type { ReasonCard } from './ReasonCard.tsx';

/** "Why?" opens in place: what went in, the rule, the source, its grade, and the number that the runner may change. */
export function Why(props: { about: string; reasons: Reason[]; children?: JSX.Element } & WhyLinks) {
  const words = useWords();
  const [open, setOpen] = createSignal(false);
  const panel = createUniqueId();
  // The button is there at once; what it opens may be brought at the first click.
  const bring = useReasons();
  const late = createLate(bring);
  const toggle = () => {
    setOpen(!open());
    void late.bring();
  };
  // Not by <Dynamic>, which weighs as much as a face's own parts.
  const reasons = (Card: typeof ReasonCard) => (
    <For each={props.reasons}>
      {(reason) => <Card reason={reason} onThreshold={props.onThreshold} onSources={props.onSources} />}
    </For>
  );
  return (
    <Show when={props.reasons.length > 0}>
      <button type="button" class="quiet why" aria-expanded={open()} aria-controls={panel} onClick={toggle}>
        {words.t('why.open')} <span class="hidden-text">{words.t('why.about', { about: props.about })}</span>
        <ChevronIcon size={12} />
      </button>
      <div id={panel} class="why-panel" hidden={!open()}>
        <Show when={open()}>
          {props.children}
          <NotLoaded late={late} onAgain={late.bring} />
          <Show when={late.part()}>{(loaded) => reasons(loaded())}</Show>
        </Show>
      </div>
    </Show>
  );
}
