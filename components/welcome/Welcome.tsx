import { createSignal, For, Show } from 'solid-js';
import type { FaceLink } from '#core/browser/link.ts';
import type { FaceState } from '#core/browser/state.ts';
import { sites } from '#core/sites/registry.ts';
import { BowlIcon, CheckIcon, DropIcon, LockIcon, LogoIcon, MoonIcon } from '../icons/Icon.tsx';
import { createDraft } from '../options/draft.ts';
import { ProfileField } from '../options/ProfileField.tsx';
import { lateReasons } from '../why/late.ts';
import { PlanView } from '../plan/PlanView.tsx';
import { Rest } from '../plan/Rest.tsx';
import { RunHeader } from '../run/RunHeader.tsx';
import { SiteGrants, type Grants } from '../sites/SiteGrants.tsx';
import { createActions } from '../state/actions.ts';
import { useWords } from '../text/text.tsx';

/** The questions of the hours after a run, in their order. */
const answers = [
  { name: 'now', Icon: CheckIcon },
  { name: 'eat', Icon: BowlIcon },
  { name: 'drink', Icon: DropIcon },
  { name: 'sleep', Icon: MoonIcon },
  { name: 'again', Icon: LogoIcon },
];

/** The first page: what is read, what never happens, the sites, three numbers, and a plan to look at. */
export function Welcome(props: { state: FaceState; link: FaceLink; grants: Grants }) {
  const words = useWords();
  // eslint-disable-next-line solid/reactivity -- a face keeps the link that it was born with
  const draft = createDraft(() => props.state.profile, props.link);
  // eslint-disable-next-line solid/reactivity -- likewise
  const actions = createActions(props.link, () => props.state);
  const [demo, setDemo] = createSignal(false);
  const shown = () => (demo() || props.state.record?.site === 'demo' ? props.state.record : null);
  // Asked for by a click, so the page may go there and the focus with it; a demo that stood there already stays quiet.
  const bringIntoView = (place: HTMLElement) => {
    if (!demo()) return;
    queueMicrotask(() => {
      place.scrollIntoView?.({ block: 'start' });
      place.focus({ preventScroll: true });
    });
  };
  return (
    <div class="welcome">
      <header class="hero">
        <p class="brand">
          <LogoIcon size={28} /> {words.t('product.name')}
        </p>
        <h1>{words.t('welcome.title')}</h1>
        <p class="lead muted">{words.t('welcome.lead')}</p>
        <div class="row">
          <a class="button main" href="#sites">
            {words.t('welcome.start')}
          </a>
          <button
            type="button"
            class="button"
            onClick={() => {
              setDemo(true);
              void actions.send({ type: 'face:demo' });
            }}
          >
            {words.t('empty.demo')}
          </button>
        </div>
        <ul class="plain answers" aria-label={words.t('welcome.answers')}>
          <For each={answers}>
            {({ name, Icon }) => (
              <li>
                <Icon size={20} /> {words.t(`welcome.answers.${name}`)}
              </li>
            )}
          </For>
        </ul>
      </header>
      <main>
        <Show when={shown() && props.state.plan}>
          {(plan) => (
            <section class="demo card" aria-label={words.t('welcome.demo')} tabindex="-1" ref={(place) => bringIntoView(place)}>
              <Show when={shown()}>{(record) => <RunHeader record={record()} />}</Show>
              <PlanView state={props.state} plan={plan()} actions={actions} reasons={lateReasons}>
                <Rest state={props.state} plan={plan()} actions={actions} />
              </PlanView>
            </section>
          )}
        </Show>
        <section class="promises" aria-label={words.t('welcome.promises')}>
          <div class="card promise">
            <h2>
              <CheckIcon /> {words.t('welcome.does')}
            </h2>
            <ul>
              <For each={[1, 2, 3]}>{(n) => <li>{words.t(`welcome.does.${n}`)}</li>}</For>
            </ul>
          </div>
          <div class="card promise">
            <h2>
              <LockIcon /> {words.t('welcome.never')}
            </h2>
            <ul>
              <For each={[1, 2, 3]}>{(n) => <li>{words.t(`welcome.never.${n}`)}</li>}</For>
            </ul>
          </div>
        </section>
        <section id="sites" class="chapter" tabindex="-1">
          <h2>
            <span class="count">1</span> {words.t('welcome.sites')}
          </h2>
          <p class="muted">{words.t('welcome.sites.about')}</p>
          <SiteGrants sites={sites} granted={props.state.granted} grants={props.grants} />
        </section>
        <section class="chapter">
          <h2>
            <span class="count">2</span> {words.t('welcome.numbers')}
          </h2>
          <p class="muted">{words.t('welcome.numbers.about')}</p>
          <div class="card fields">
            <ProfileField name="age" profile={draft.profile()} onChange={draft.change} />
            <ProfileField name="maxHeartRate" profile={draft.profile()} onChange={draft.change} />
            <ProfileField name="bodyMass" profile={draft.profile()} onChange={draft.change} />
            <label class="field">
              <span>{words.t('profile.wakeTime')}</span>
              <input
                class="input time"
                type="time"
                value={draft.profile().wakeTime ?? ''}
                onChange={(event) => draft.change({ wakeTime: event.currentTarget.value.slice(0, 5) || undefined })}
              />
            </label>
          </div>
          <p class="small muted" role="status">
            <Show when={draft.status() === 'failed'} fallback={words.t(`options.${draft.status()}`)}>
              <span class="problem">{words.t('options.failed')}</span>{' '}
              <button type="button" class="quiet" onClick={() => draft.retry()}>
                {words.t('notSaved.retry')}
              </button>
            </Show>
          </p>
        </section>
        <section class="chapter">
          <h2>
            <span class="count">3</span> {words.t('welcome.done')}
          </h2>
          <p class="muted">{words.t(props.state.granted.length > 0 ? 'welcome.done.open' : 'welcome.done.noSite')}</p>
          <button type="button" class="quiet" onClick={() => actions.options()}>
            {words.t('welcome.options')}
          </button>
        </section>
        <p class="muted small">{words.t('product.disclaimer')}</p>
      </main>
    </div>
  );
}
