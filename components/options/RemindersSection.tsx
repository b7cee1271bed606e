import { createSignal, Show } from 'solid-js';
import type { Settings } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import { Check } from '../fields/Choice.tsx';
import { Section } from './Section.tsx';

type Reminders = NonNullable<Settings['reminders']>;
const usual: Reminders = { on: false, details: false, quietFrom: '22:00', quietUntil: '07:00' };

interface Props {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  /** Asks the browser for notifications; called directly in the click. */
  allow: () => Promise<boolean>;
}

/** Reminders are off until the runner turns them on; only then the browser is asked. */
export function RemindersSection(props: Props) {
  const words = useWords();
  const [refused, setRefused] = createSignal(false);
  const now = () => props.settings.reminders ?? usual;
  const change = (patch: Partial<Reminders>) => props.onSettings({ ...props.settings, reminders: { ...now(), ...patch } });
  const turn = async (on: boolean) => {
    const allowed = !on || (await props.allow());
    setRefused(!allowed);
    change({ on: on && allowed });
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
        <Check label={words.t('reminders.on')} checked={now().on} onChange={(on) => void turn(on)} />
        <p role="status" class="small problem">
          <Show when={refused()}>{words.t('reminders.refused')}</Show>
        </p>
        <Show when={now().on}>
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
