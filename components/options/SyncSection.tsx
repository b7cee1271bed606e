import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import type { FaceCommand } from '#core/browser/messages.ts';
import type { FaceLink } from '#core/browser/link.ts';
import type { SyncState } from '#core/browser/sync/sync.ts';
import { Check } from '../fields/Choice.tsx';
import { useWords } from '../text/text.tsx';
import { Section } from './Section.tsx';

/** The same profile and checklist in the runner's other browsers: off until it is wanted, and out of the sync again when it is not. */
export function SyncSection(props: { link: FaceLink }) {
  const words = useWords();
  const [sync, setSync] = createSignal<SyncState>({ isOn: false, withHealth: false, problem: null });
  const [isAsking, setIsAsking] = createSignal(false);
  const [isFailed, setIsFailed] = createSignal(false);
  const send = async (command: FaceCommand) => {
    const answer = await props.link.send(command);
    setIsFailed(!answer.ok);
    if (answer.ok && answer.sync) setSync(answer.sync);
  };
  onMount(() => void send({ type: 'face:syncState' }));
  const turn = (isOn: boolean, withHealth: boolean) => void send({ type: 'face:sync', isOn, withHealth });
  const off = () => {
    setIsAsking(false);
    turn(false, false);
  };
  return (
    <Section id="sync" title={words.t('sync.title')} about={words.t('sync.about')}>
      <div class="card fields">
        <Check
          label={words.t('sync.on')}
          hint={words.t('sync.on.hint')}
          checked={sync().isOn}
          onChange={(isOn) => (isOn ? turn(true, false) : setIsAsking(true))}
        />
        <Show when={sync().isOn}>
          <Check
            label={words.t('sync.health')}
            hint={words.t('sync.health.hint')}
            checked={sync().withHealth}
            onChange={(withHealth) => turn(true, withHealth)}
          />
        </Show>
        <Show when={isAsking()}>
          <p>{words.t('sync.ask')}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                setIsAsking(false);
                setSync({ ...sync() });
              }}
            >
              {words.t('sync.keep')}
            </button>
            <button type="button" class="button danger" onClick={off}>
              {words.t('sync.off')}
            </button>
          </div>
        </Show>
        <div role="status" class="small">
          <Switch>
            <Match when={isFailed()}>
              <p class="problem">{words.t('sync.failed')}</p>
            </Match>
            <Match when={sync().problem}>{(problem) => <p class="problem">{words.t(`sync.problem.${problem()}`)}</p>}</Match>
          </Switch>
        </div>
      </div>
    </Section>
  );
}
