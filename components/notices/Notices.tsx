import { For, Show } from 'solid-js';
import type { Notice } from '#core/browser/state.ts';
import type { RefusalName } from '#core/reading/reading.ts';
import { LateReport } from '../report/LateReport.tsx';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

const unsound: ReadonlySet<RefusalName> = new Set(['not-ready', 'too-little', 'inconsistent']);

/** Whether a refusal may be the reader's own fault: then its line has the page's report beside it. */
export const isReportable = (refusal: string): boolean => (unsound as ReadonlySet<string>).has(refusal);

/** What the runner should know beside the plan: one quiet line each, gone at a tap. */
export function Notices(props: { notices: Notice[]; actions: Actions }) {
  const words = useWords();
  const line = (notice: Notice) => {
    if (notice.kind === 'refused') {
      return words.t(`refusal.${notice.refusal}`, { site: words.name(`site.${notice.site}`) });
    }
    return words.t(`notice.${notice.kind}`, 'what' in notice ? { what: words.name(`stored.${notice.what}`) } : {});
  };
  const reported = () => props.notices.flatMap((one) => (one.kind === 'refused' && isReportable(one.refusal) ? [one.url] : []));
  return (
    <Show when={props.notices.length > 0}>
      <div role="status">
        <ul class="plain notices small">
          <For each={props.notices}>
            {(notice) => (
              <li class={`notice notice-${notice.kind}`}>
                <span>{line(notice)}</span>
                <button
                  type="button"
                  class="quiet grey"
                  onClick={() => void props.actions.send({ type: 'face:dismiss', notice: notice.at })}
                >
                  {words.t('notice.dismiss')}
                </button>
              </li>
            )}
          </For>
        </ul>
      </div>
      <For each={reported()}>{(url) => <LateReport actions={props.actions} url={url} />}</For>
    </Show>
  );
}
