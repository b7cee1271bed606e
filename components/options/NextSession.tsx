import { createSignal, For, Show } from 'solid-js';
import type { SessionKind } from '#core/profile/profile.ts';
import { useWords } from '../text/text.tsx';
import type { Draft } from './draft.ts';
import { Section } from './Section.tsx';

const kinds: SessionKind[] = ['easy', 'long', 'tempo', 'intervals', 'race', 'strength'];

/** `2026-03-04T17:30` in the browser's own zone, as native date fields want it. */
function localOf(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What comes next and when: it decides how soon eating matters. */
export function NextSession(props: { draft: Draft }) {
  const words = useWords();
  const session = () => props.draft.profile().nextSession;
  const [kind, setKind] = createSignal<SessionKind>(session()?.kind ?? 'easy');
  const change = (local: string, as: SessionKind) => {
    const at = new Date(local);
    props.draft.change({
      nextSession: Number.isNaN(at.getTime()) ? undefined : { at: at.toISOString(), kind: as },
    });
  };
  return (
    <Section id="next" title={words.t('next.title')} about={words.t('next.about')}>
      <div class="card fields">
        <label class="field">
          <span>{words.t('next.at')}</span>
          <input
            class="input"
            type="datetime-local"
            value={session() ? localOf(session()?.at ?? '') : ''}
            onChange={(event) => change(event.currentTarget.value, kind())}
          />
        </label>
        <label class="field">
          <span>{words.t('next.kind')}</span>
          <select
            class="select"
            onChange={(event) => {
              const chosen = kinds.find((one) => one === event.currentTarget.value) ?? 'easy';
              setKind(chosen);
              const stands = session();
              if (stands) change(stands.at, chosen);
            }}
          >
            <For each={kinds}>
              {(one) => (
                <option value={one} selected={one === (session()?.kind ?? kind())}>
                  {words.t(`session.${one}`)}
                </option>
              )}
            </For>
          </select>
        </label>
        <Show when={session()}>
          <button type="button" class="quiet" onClick={() => props.draft.change({ nextSession: undefined })}>
            {words.t('next.clear')}
          </button>
        </Show>
      </div>
    </Section>
  );
}
