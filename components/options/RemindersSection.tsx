import { createEffect, createSignal, on, onMount, Show } from 'solid-js';
import type { Settings } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import { Check } from '../fields/Choice.tsx';
import { Section } from './Section.tsx';

type Reminders = NonNullable<Settings['reminders']>;
const usual: Reminders = { on: false, details: false, quietFrom: '22:00', quietUntil: '07:00' };

export interface Notifying {
  /** Asks the browser for notifications; called directly in the click. */
  ask: () => Promise<boolean>;
  isGiven: () => Promise<boolean>;
}

interface Props {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  notifying: Notifying;
}

/**
 * Reminders are off until the runner turns them on; only then the browser is asked. Settings may come from another machine, and the
 * permission may be taken back: without it here they show as off.
 */
export function RemindersSection(props: Props) {
  const words = useWords();
  const [refused, setRefused] = createSignal(false);
  const now = () => props.settings.reminders ?? usual;
  const change = (patch: Partial<Reminders>) => props.onSettings({ ...props.settings, reminders: { ...now(), ...patch } });
  const [given, setGiven] = createSignal(false);
  /** What was clicked, until the settings say it too. */
  const [clicked, setClicked] = createSignal<boolean | null>(null);
  const isOn = () => clicked() ?? (now().on && given());
  onMount(() => void props.notifying.isGiven().then(setGiven));
  createEffect(
    on(
      () => now().on,
      () => setClicked(null),
      { defer: true },
    ),
  );
  const turn = async (wanted: boolean) => {
    setClicked(wanted);
    const allowed = !wanted || (await props.notifying.ask().catch(() => false));
    setRefused(!allowed);
    if (wanted) setGiven(allowed);
    if (!allowed) setClicked(null);
    change({ on: wanted && allowed });
  };
  const time = (name: 'quietFrom' | 'quietUntil') => (
    <label class="field">
      <span>{words.t(`reminders.${name}`)}</span>
      <input
        class="input time"
        type="time"
        value={now()[name]}
        onChange={(event) => {
          if (event.currentTarget.value !== '') change({ [name]: event.currentTarget.value.slice(0, 5) });
        }}
      />
    </label>
  );
  return (
    <Section id="reminders" title={words.t('reminders.title')} about={words.t('reminders.about')}>
      <div class="card fields">
        <Check label={words.t('reminders.on')} checked={isOn()} onChange={(wanted) => void turn(wanted)} />
        <p role="status" class="small problem">
          <Show when={refused()}>{words.t('reminders.refused')}</Show>
        </p>
        <Show when={isOn()}>
          <Check
            label={words.t('reminders.details')}
            hint={words.t('reminders.details.hint')}
            checked={now().details}
            onChange={(details) => change({ details })}
          />
          {time('quietFrom')}
          {time('quietUntil')}
        </Show>
      </div>
    </Section>
  );
}
