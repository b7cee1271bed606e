import { For, Show } from 'solid-js';
import { LogoIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';

/** No run yet: what to do next, which depends on whether a site is granted. */
export function Empty(props: { granted: string[]; onSites: () => void; onDemo: () => void }) {
  const words = useWords();
  const some = () => props.granted.length > 0;
  return (
    <section class="empty">
      <span class="empty-mark">
        <LogoIcon size={34} />
      </span>
      <h1 tabindex="-1">{words.t(some() ? 'empty.title' : 'empty.noSite')}</h1>
      <p class="muted">{words.t(some() ? 'empty.open' : 'empty.choose')}</p>
      <Show when={some()}>
        <ul class="plain chips centred" aria-label={words.t('empty.sites')}>
          <For each={props.granted}>{(site) => <li class="tag">{words.name(`site.${site}`)}</li>}</For>
        </ul>
      </Show>
      <div class="empty-actions">
        <button type="button" class="button" classList={{ main: !some() }} onClick={() => props.onSites()}>
          {words.t(some() ? 'empty.moreSites' : 'empty.chooseSites')}
        </button>
        <button type="button" class="button" onClick={() => props.onDemo()}>
          {words.t('empty.demo')}
        </button>
      </div>
    </section>
  );
}
