import { For, Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { AlertIcon, InfoIcon } from '../icons/Icon.tsx';
import { useWords } from '../text/text.tsx';
import { careOf, replacesPlan } from './care.ts';

/** What triage says, in four urgencies. The two most urgent ones stand alone and say what to do first. */
export function CareCard(props: { triage: Plan['triage'] }) {
  const words = useWords();
  const kind = () => careOf[props.triage.level];
  const alone = () => replacesPlan(props.triage.level);
  return (
    <Show when={kind() !== 'silent' && props.triage.text}>
      {(text) => (
        <section
          class={`card care care-${kind()}`}
          role={alone() ? 'alert' : undefined}
          aria-label={words.t(`care.${props.triage.level}.title`)}
        >
          <h2>
            <Show when={kind() !== 'note'} fallback={<InfoIcon size={16} />}>
              <AlertIcon size={16} />
            </Show>
            {words.t(`care.${props.triage.level}.title`)}
          </h2>
          <div class="care-body">
            <p>{words.say(text())}</p>
            <Show when={alone()}>
              <ul>
                <For each={[1, 2, 3].filter((n) => words.has(`care.${props.triage.level}.do.${n}`))}>
                  {(n) => <li>{words.t(`care.${props.triage.level}.do.${n}`)}</li>}
                </For>
              </ul>
              <p class="muted small">{words.t('care.noAdvice')}</p>
            </Show>
          </div>
        </section>
      )}
    </Show>
  );
}
