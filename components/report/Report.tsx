import { createSignal, createUniqueId, Show } from 'solid-js';
import type { Actions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

type Stage = { at: 'closed' | 'making' | 'failed' } | { at: 'made' | 'copied' | 'selected'; text: string };

/**
 * Offers a page's bare structure to copy: made on request, shown before it is copied, never sent. The page is that of the
 * address; without one, the page in front of the runner, and in an overlay its own.
 */
export function Report(props: { actions: Actions; url?: string }) {
  const words = useWords();
  const id = createUniqueId();
  const [stage, setStage] = createSignal<Stage>({ at: 'closed' });
  let area: HTMLTextAreaElement | undefined;
  let opener: HTMLButtonElement | undefined;
  const text = () => {
    const now = stage();
    return 'text' in now ? now.text : null;
  };
  const make = async () => {
    setStage({ at: 'making' });
    const tab = props.url === undefined ? await props.actions.frontTab?.() : null;
    const of = props.url === undefined ? (typeof tab === 'number' ? { tab } : {}) : { url: props.url };
    const answer = await props.actions.ask({ type: 'face:report', ...of });
    setStage(answer.ok && answer.text !== undefined ? { at: 'made', text: answer.text } : { at: 'failed' });
    // From its beginning: it is to be looked over.
    area?.setSelectionRange(0, 0);
    area?.focus();
  };
  const copy = async (made: string) => {
    const copied = await navigator.clipboard.writeText(made).then(
      () => true,
      () => false,
    );
    area?.focus();
    area?.select();
    setStage({ at: copied ? 'copied' : 'selected', text: made });
  };
  const close = () => {
    setStage({ at: 'closed' });
    opener?.focus();
  };
  const says = () => {
    const { at } = stage();
    if (at === 'making') return words.t('report.making');
    if (at === 'failed') return words.t('report.failed');
    return at === 'copied' ? words.t('report.copied') : at === 'selected' ? words.t('report.select') : '';
  };
  return (
    <Show
      when={text() !== null}
      fallback={
        <div class="report">
          <button ref={(button) => (opener = button)} type="button" class="quiet" onClick={() => void make()}>
            {words.t('report.open')}
          </button>
          <p role="status" class="muted small">
            {says()}
          </p>
        </div>
      }
    >
      <section
        class="card report"
        aria-labelledby={`${id}-title`}
        onKeyDown={(event) => event.key === 'Escape' && (event.stopPropagation(), close())}
      >
        <h2 id={`${id}-title`}>{words.t('report.title')}</h2>
        <p id={`${id}-about`} class="muted small">
          {words.t('report.about')}
        </p>
        <label class="hidden-text" for={id}>
          {words.t('report.text')}
        </label>
        <textarea
          id={id}
          ref={(element) => (area = element)}
          class="input report-text"
          rows="10"
          readonly
          spellcheck={false}
          dir="ltr"
          aria-describedby={`${id}-about`}
          value={text() ?? ''}
        />
        <div class="row">
          <button type="button" class="button main" onClick={() => void copy(text() ?? '')}>
            {words.t('report.copy')}
          </button>
          <button type="button" class="button" onClick={close}>
            {words.t('report.close')}
          </button>
        </div>
        <p role="status" class="muted small">
          {says()}
        </p>
      </section>
    </Show>
  );
}
