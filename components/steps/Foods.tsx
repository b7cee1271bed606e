import { createSignal, For, Show } from 'solid-js';
import { useWords } from '../text/text.tsx';

/** What to eat, as choices: a tap opens how much of each that is. Amounts are portions, which everybody may see. */
export function Foods(props: { combinations: string[][] }) {
  const words = useWords();
  const [chosen, setChosen] = createSignal<number | null>(null);
  const label = (foods: readonly string[]) => foods.map((id) => words.name(`food.${id}`)).join(' + ');
  return (
    <div class="foods">
      <div class="chips" role="group" aria-label={words.t('foods.title')}>
        <For each={props.combinations}>
          {(foods, index) => (
            <button
              type="button"
              class="chip"
              aria-pressed={chosen() === index()}
              onClick={() => setChosen(chosen() === index() ? null : index())}
            >
              {label(foods)}
            </button>
          )}
        </For>
      </div>
      <Show when={props.combinations[chosen() ?? -1]}>
        {(foods) => (
          <ul class="plain portions small" aria-live="polite">
            <For each={foods()}>
              {(id) => (
                <li>
                  {words.name(`food.${id}`)}
                  <Show when={words.has(`food.${id}.portion`)}>
                    <span class="muted"> {words.t(`food.${id}.portion`)}</span>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </div>
  );
}
