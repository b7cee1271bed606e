import { createEffect, createSignal, createUniqueId, For, on, onCleanup, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { Question } from '#core/browser/state.ts';
import type { FieldName } from '#core/run/run.ts';
import { Choice } from '../fields/Choice.tsx';
import { QuantityField } from '../fields/QuantityField.tsx';
import { runEntries } from '../fields/runFields.ts';
import { fieldValue } from '../reading/fieldValue.ts';
import { StartField } from '../reading/StartField.tsx';
import { useWords } from '../text/text.tsx';
import { DoubtfulValue } from './DoubtfulValue.tsx';
import * as form from './form.ts';

interface Props {
  question: Question;
  /** The runner's answer; nobody's run of theirs: `mine` is false. */
  onAnswer: (mine: boolean, values: form.Values) => void;
  onDraft: (values: form.Values) => void;
  onLater: () => void;
}

const pause = 300;

/**
 * Asks for what the page did not tell, or told in two ways. What is certain stands there already; what is in doubt is a choice.
 * Nothing is guessed, and what was typed outlives the popup.
 */
export function FieldsQuestion(props: Props) {
  const words = useWords();
  const about = createUniqueId();
  // eslint-disable-next-line solid/reactivity -- the form goes on from where the runner left it
  const [values, setValues] = createStore<form.Values>({ ...props.question.draft });
  const [mine, setMine] = createSignal<'yes' | 'no' | undefined>();
  const label = (name: FieldName) =>
    form.isPlainTime(props.question, name) ? words.t('form.time') : words.name(`field.${name}`);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    props.onDraft({ ...values });
  };
  createEffect(
    on(
      () => JSON.stringify(values),
      () => {
        clearTimeout(waiting);
        waiting = setTimeout(keep, pause);
      },
      { defer: true },
    ),
  );
  // A popup closes at any click beside it, an overlay with its page: the last word is kept too.
  // eslint-disable-next-line solid/reactivity -- of what stands in it at that moment
  addEventListener('pagehide', keep);
  onCleanup(() => {
    removeEventListener('pagehide', keep);
    keep();
  });

  const asksWhose = () => form.asksWhose(props.question);
  const needed = () => form.neededOf(props.question, values);
  const odd = () => form.oddPace(props.question, values);
  const isReady = () => needed().length === 0 && odd() === null && (!asksWhose() || mine() === 'yes');
  const because = () => {
    if (props.question.because === undefined) return words.t('form.because', { site: words.name(`site.${props.question.site}`) });
    const isGeneral = props.question.because === 'unsupported-page';
    return isGeneral ? words.t('form.unproved') : words.t(`refusal.${props.question.because}`);
  };
  const also = () => ({
    list: form.alsoRead(props.question).map((name) => ({
      text: {
        key: 'form.value',
        params: { name: words.name(`field.${name}`), value: fieldValue(words, name, props.question.fields[name]?.value ?? '') },
      },
    })),
  });
  const missing = () => {
    const names = needed().map((name) => label(name));
    return [...names, ...(asksWhose() && mine() === undefined ? [words.t('form.whoseShort')] : [])];
  };

  const entry = (name: FieldName) => {
    if (name === 'startTime') {
      return (
        <StartField
          label={words.name('field.startTime')}
          value={String(form.inForce(props.question, values, name) ?? '') || undefined}
          onValue={(value) => setValues('startTime', value ?? null)}
        />
      );
    }
    const kind = runEntries[name];
    const value = () => {
      const now = form.inForce(props.question, values, name);
      return typeof now === 'number' ? now : undefined;
    };
    const field = props.question.fields[name];
    if (field && form.isDoubtful(props.question, name)) {
      return (
        <DoubtfulValue
          name={name}
          label={label(name)}
          field={field}
          value={values[name] === null ? null : value()}
          isNeeded={name === form.timeOf(props.question)}
          onValue={(given) => setValues(name, given)}
        />
      );
    }
    return kind ? (
      <QuantityField
        label={label(name)}
        quantity={kind.quantity}
        low={kind.low}
        high={kind.high}
        value={value()}
        hint={form.certainOf(props.question, name) === undefined ? undefined : words.t('form.certain')}
        eager
        onValue={(given) => setValues(name, given ?? null)}
      />
    ) : null;
  };

  return (
    <form
      class="card question"
      aria-labelledby={`${about}-title`}
      aria-describedby={about}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady()) props.onAnswer(true, form.answersOf(props.question, { ...values }));
      }}
    >
      <h2 id={`${about}-title`} tabindex="-1">
        {words.t(form.titleOf(props.question))}
      </h2>
      <p id={about} class="muted small">
        {because()}
      </p>
      <Show when={asksWhose()}>
        <Choice
          legend={words.t(props.question.asksOwner ? 'form.whose' : 'form.sport')}
          options={[
            { value: 'yes', label: words.t('form.yes') },
            { value: 'no', label: words.t('form.no') },
          ]}
          value={mine()}
          onValue={setMine}
        />
      </Show>
      <Show when={mine() !== 'no'}>
        <For each={form.entriesOf(props.question)}>{(name) => <>{entry(name)}</>}</For>
        <Show when={form.alsoRead(props.question).length > 0}>
          <p class="muted small">{words.t('form.also', { values: also() })}</p>
        </Show>
        <div role="status" class="small">
          <Show
            when={odd()}
            fallback={
              <p class="muted">
                {missing().length > 0 ? words.t('form.needs', { fields: { list: missing() } }) : words.t('form.enough')}
              </p>
            }
          >
            {(pace) => <p class="problem">{words.t('form.pace', { pace: { value: pace() * 1_000, unit: 's/km' } })}</p>}
          </Show>
        </div>
      </Show>
      <div class="row">
        <Show
          when={mine() !== 'no'}
          fallback={
            <button
              type="button"
              class="button main"
              onClick={() => (props.question.asksOwner ? props.onAnswer(false, {}) : props.onLater())}
            >
              {words.t('form.not-mine')}
            </button>
          }
        >
          <button type="submit" class="button main" disabled={!isReady()}>
            {words.t('form.save')}
          </button>
        </Show>
        <button type="button" class="button" onClick={() => props.onLater()}>
          {words.t('form.later')}
        </button>
      </div>
    </form>
  );
}
