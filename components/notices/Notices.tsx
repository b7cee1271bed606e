import { For, Show } from 'solid-js';
import type { Notice } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';

/** What the runner should know beside the plan: one quiet line each, gone at a tap. */
export function Notices(props: { notices: Notice[]; onDismiss: (notice: string) => void }) {
  const words = useWords();
  const line = (notice: Notice) => {
    if (notice.kind === 'refused') {
      return words.t(`refusal.${notice.refusal}`, { site: words.name(`site.${notice.site}`) });
    }
    return words.t(`notice.${notice.kind}`, { what: words.name(`stored.${notice.what}`) });
  };
  return (
    <Show when={props.notices.length > 0}>
      <div role="status">
        <ul class="plain notices small">
          <For each={props.notices}>
            {(notice) => (
              <li class={`notice notice-${notice.kind}`}>
                <span>{line(notice)}</span>
                <button type="button" class="quiet grey" onClick={() => props.onDismiss(notice.at)}>
                  {words.t('notice.dismiss')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
