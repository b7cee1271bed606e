import { For } from 'solid-js';
import type { Settings } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';
import { Check, Choice } from '../fields/Choice.tsx';
import type { Draft } from './draft.ts';
import { ProfileField } from './ProfileField.tsx';
import { Section } from './Section.tsx';

const body = ['age', 'bodyMass', 'height'] as const;
const heart = ['restingHeartRate', 'maxHeartRate', 'thresholdHeartRate', 'thresholdPace'] as const;
const sleep = ['sleepNeed', 'bedLatency'] as const;

/** The runner in numbers: every field may stay empty, and says what it is for. */
export function ProfileSection(props: { draft: Draft; settings: Settings; onSettings: (settings: Settings) => void }) {
  const words = useWords();
  const profile = () => props.draft.profile();
  const fields = (names: readonly Parameters<typeof ProfileField>[0]['name'][]) => (
    <For each={names}>{(name) => <ProfileField name={name} profile={profile()} onChange={props.draft.change} />}</For>
  );
  return (
    <Section id="profile" title={words.t('profile.title')} about={words.t('profile.about')}>
      <div class="card fields">
        <Choice
          legend={words.t('profile.units')}
          options={(['metric', 'imperial'] as const).map((value) => ({
            value,
            label: words.t(`units.${value}`),
          }))}
          value={props.settings.units}
          onValue={(units) => props.onSettings({ ...props.settings, units })}
        />
      </div>
      <div class="card fields">
        <h3>{words.t('profile.body')}</h3>
        {fields(body)}
        <Choice
          legend={words.t('profile.sex')}
          options={(['female', 'male', 'unspecified'] as const).map((value) => ({
            value,
            label: words.t(`sex.${value}`),
          }))}
          value={profile().sex}
          onValue={(sex) => props.draft.change({ sex })}
        />
      </div>
      <div class="card fields">
        <h3>{words.t('profile.heart')}</h3>
        {fields(heart)}
      </div>
      <div class="card fields">
        <h3>{words.t('profile.sleep')}</h3>
        <label class="field">
          <span>{words.t('profile.wakeTime')}</span>
          <input
            class="input time"
            type="time"
            value={profile().wakeTime ?? ''}
            onChange={(event) => props.draft.change({ wakeTime: event.currentTarget.value.slice(0, 5) || undefined })}
          />
          <span class="muted small">{words.t('profile.wakeTime.hint')}</span>
        </label>
        {fields(sleep)}
      </div>
      <div class="card fields">
        <Check
          label={words.t('profile.quiet')}
          hint={words.t('profile.quiet.hint')}
          checked={profile().quiet === true}
          onChange={(quiet) => props.draft.change({ quiet: quiet || undefined })}
        />
      </div>
    </Section>
  );
}
