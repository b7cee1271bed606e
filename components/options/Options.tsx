import { For, onMount, Show } from 'solid-js';
import type { Decode } from '#core/browser/files/decode.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState, Settings } from '#core/browser/state.ts';
import { sites } from '#core/sites/registry.ts';
import { LogoIcon } from '../icons/Icon.tsx';
import { Notices } from '../notices/Notices.tsx';
import { SiteGrants, type Grants } from '../sites/SiteGrants.tsx';
import { createActions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';
import type { SaveFile } from '../save/saveFile.ts';
import { createCurrent } from './current.ts';
import { DataSection } from './DataSection.tsx';
import { createDraft } from './draft.ts';
import { Evidence } from './Evidence.tsx';
import { FoodSection } from './FoodSection.tsx';
import { HealthSection } from './HealthSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { LearningSection } from './LearningSection.tsx';
import { NextSession } from './NextSession.tsx';
import { Privacy } from './Privacy.tsx';
import { ProfileSection } from './ProfileSection.tsx';
import { RemindersSection, type Notifying } from './RemindersSection.tsx';
import { SyncSection } from './SyncSection.tsx';
import { Section } from './Section.tsx';
import { showPlaceOf } from './place.ts';
import { ThresholdsSection } from './ThresholdsSection.tsx';

interface Props {
  state: FaceState;
  link: FaceLink;
  grants: Grants;
  /** Asks for notifications; without it there are no reminders. */
  notifying?: Notifying;
  /** Puts an export into the downloads; the browser's own way where absent. */
  save?: SaveFile;
  /** Decodes chosen files; without it there is no import. */
  decode?: Decode | undefined;
  /** Shows what is asked of the worker by itself: what the runs propose, how the sync stands. */
  isAsking?: boolean;
}

/** The options: the runner, their thresholds, their sites, their data, and what all of it rests on. */
export function Options(props: Props) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const draft = createDraft(() => props.state.profile, props.link);
  // eslint-disable-next-line solid/reactivity -- likewise
  const actions = createActions(props.link, () => props.state);
  const chapters = [
    'profile',
    'language',
    'reminders',
    'next',
    'food',
    'health',
    'thresholds',
    'learning',
    'sites',
    'import',
    'data',
    'evidence',
    'privacy',
  ];
  const shown = () =>
    chapters.filter(
      (name) =>
        (name !== 'reminders' || props.notifying) &&
        (name !== 'import' || props.decode) &&
        ((name !== 'learning' && name !== 'sync') || props.isAsking),
    );
  const saveSettings = (settings: Settings) => void actions.send({ type: 'face:settings', settings });
  const current = createCurrent(chapters);
  onMount(() => showPlaceOf(window));
  return (
    <div class="options">
      <header class="options-header">
        <p class="brand">
          <LogoIcon size={26} /> {words.t('product.name')}
        </p>
        <nav aria-label={words.t('options.chapters')}>
          <ul class="plain">
            <For each={shown()}>
              {(chapter) => (
                <li>
                  <a href={`#${chapter}`} aria-current={current() === chapter ? 'true' : undefined}>
                    {words.t(`options.${chapter}`)}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <p class="save-state small" role="status">
          <Show
            when={draft.status() !== 'failed'}
            fallback={
              <span class="problem">
                {words.t('options.failed')}{' '}
                <button type="button" class="quiet" onClick={() => draft.retry()}>
                  {words.t('notSaved.retry')}
                </button>
              </span>
            }
          >
            <span class="muted">{words.t(`options.${draft.status()}`)}</span>
          </Show>
        </p>
      </header>
      <main>
        <h1>{words.t('options.title')}</h1>
        <Notices notices={props.state.notices.filter((notice) => notice.kind !== 'refused')} actions={actions} />
        <ProfileSection draft={draft} settings={props.state.settings} onSettings={saveSettings} />
        <LanguageSection settings={props.state.settings} onSettings={saveSettings} />
        <Show when={props.notifying}>
          {(notifying) => <RemindersSection settings={props.state.settings} onSettings={saveSettings} notifying={notifying()} />}
        </Show>
        <NextSession draft={draft} />
        <FoodSection draft={draft} />
        <HealthSection draft={draft} />
        <ThresholdsSection draft={draft} plan={props.state.plan} />
        <Show when={props.isAsking}>
          <LearningSection state={props.state} link={props.link} draft={draft} />
        </Show>
        <Section id="sites" title={words.t('sites.title')} about={words.t('sites.about')}>
          <SiteGrants sites={sites} granted={props.state.granted} grants={props.grants} />
        </Section>
        <Show when={props.decode}>{(decode) => <ImportSection state={props.state} link={props.link} decode={decode()} />}</Show>
        <Show when={props.isAsking}>
          <SyncSection link={props.link} />
        </Show>
        <DataSection link={props.link} save={props.save} />
        <Evidence />
        <Privacy />
        <p class="muted small">{words.t('product.disclaimer')}</p>
      </main>
    </div>
  );
}
