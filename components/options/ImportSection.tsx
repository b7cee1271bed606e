import { createSignal, Match, Show, Switch } from 'solid-js';
import type { Decode } from '#core/browser/files/decode.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import { droppedFiles, filesOf } from './chosen.ts';
import { ImportAsked } from './ImportAsked.tsx';
import { ImportReport } from './ImportReport.tsx';
import { createImports, type ImportState } from './imports.ts';
import { Section } from './Section.tsx';

/** The history that other places hold: files, folders and whole archives, dropped or chosen, and what became of them. */
export function ImportSection(props: { state: FaceState; link: FaceLink; decode: Decode }) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link and the decoder that it was born with
  const imports = createImports(props.link, () => props.state, props.decode);
  const [isOver, setIsOver] = createSignal(false);
  const running = () => {
    const state = imports.state();
    return state.kind === 'running' ? state : null;
  };
  const ended = () => {
    const state = imports.state();
    return 'report' in state ? state : null;
  };
  const choose = (input: HTMLInputElement) => {
    imports.start(filesOf(input));
    // The same files can be chosen again.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(imports.start);
  };
  return (
    <Section id="import" title={words.t('import.title')} about={words.t('import.about')}>
      <div
        class="card fields drop"
        classList={{ over: isOver() }}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Show when={!running()}>
          <p>{words.t('import.drop')}</p>
          <div class="row">
            <label class="button file-button">
              <input type="file" class="hidden-text" multiple onChange={(event) => choose(event.currentTarget)} />
              {words.t('import.files')}
            </label>
            <label class="button file-button">
              <input
                type="file"
                class="hidden-text"
                ref={(input) => input.setAttribute('webkitdirectory', '')}
                onChange={(event) => choose(event.currentTarget)}
              />
              {words.t('import.folder')}
            </label>
          </div>
        </Show>
        <Show when={running()}>
          {(state) => (
            <>
              <label class="field">
                <span>{words.t('import.running', { count: state().activities })}</span>
                <progress max="1" value={state().share} />
              </label>
              <button type="button" class="button" onClick={() => imports.cancel()}>
                {words.t('import.cancel')}
              </button>
            </>
          )}
        </Show>
        <div role="status">
          <Show when={ended()}>
            {(state) => (
              <>
                <Ending kind={state().kind} />
                <ImportReport report={state().report} onAskAgain={imports.askAgain} />
              </>
            )}
          </Show>
        </div>
        <Show when={ended()?.report.asked.length}>
          <ImportAsked asked={ended()?.report.asked ?? []} onAnswer={(ids) => void imports.answer(ids)} />
        </Show>
      </div>
    </Section>
  );
}

/** How an import came to its end. */
function Ending(props: { kind: Extract<ImportState, { report: unknown }>['kind'] }) {
  const words = useWords();
  return (
    <Switch>
      <Match when={props.kind === 'done'}>
        <p>{words.t('import.done')}</p>
      </Match>
      <Match when={props.kind === 'cancelled'}>
        <p>{words.t('import.cancelled')}</p>
      </Match>
      <Match when={props.kind === 'broken'}>
        <p class="problem">{words.t('import.broken')}</p>
      </Match>
      <Match when={props.kind === 'not-saved'}>
        <p class="problem">{words.t('import.notSaved')}</p>
      </Match>
    </Switch>
  );
}
