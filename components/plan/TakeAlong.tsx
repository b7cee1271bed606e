import { createSignal, Match, Show, Switch } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import { planText } from '#core/calendar/planText.ts';
import type { Plan } from '#core/engine/contract.ts';
import { createLate } from '../late/late.ts';
import { NotLoaded } from '../late/NotLoaded.tsx';
import { saveFile, type SaveFile } from '../save/saveFile.ts';
import { useWords } from '../text/text.tsx';
import type { calendarFile } from './calendarFile.ts';

/** Makes a calendar file of a plan; null where nothing lies ahead in it. */
export type MakeCalendar = (...of: Parameters<typeof calendarFile>) => string | null | Promise<string | null>;
/** Brings what makes them. */
export type BringCalendar = () => Promise<MakeCalendar>;
type Said = 'take.copied' | 'take.saved' | 'take.nothing';

/** The plan taken along: as text into the clipboard, and as a calendar file where the face may save one. */
export function TakeAlong(props: { state: FaceState; plan: Plan; calendar?: BringCalendar | undefined; save?: SaveFile }) {
  const words = useWords();
  const [said, setSaid] = createSignal<Said | null>(null);
  const [byHand, setByHand] = createSignal<string | null>(null);
  // eslint-disable-next-line solid/reactivity -- a face has its calendar from one place
  const calendar = props.calendar && createLate(props.calendar);
  const text = () => {
    const start = props.state.record?.run.startTime ?? new Date(words.now()).toISOString();
    const day = new Intl.DateTimeFormat(words.locale(), { dateStyle: 'full', timeZone: words.timeZone() }).format(
      new Date(start),
    );
    return planText(props.plan, words.t('take.title', { day }), words.say);
  };
  const copy = async () => {
    setSaid(null);
    setByHand(null);
    try {
      await navigator.clipboard.writeText(text());
      setSaid('take.copied');
    } catch {
      setByHand(text());
    }
  };
  const toCalendar = async () => {
    setSaid(null);
    const make = await calendar?.bring();
    if (!make) return;
    const file = await make(props.plan, props.state.record?.run.id ?? '', words.now(), words.say);
    if (file === null) return void setSaid('take.nothing');
    (props.save ?? saveFile)('homestretch-plan.ics', file, 'text/calendar');
    setSaid('take.saved');
  };
  return (
    <div class="take-along">
      <div class="row">
        <button type="button" class="quiet" onClick={() => void copy()}>
          {words.t('take.copy')}
        </button>
        <Show when={calendar}>
          <button type="button" class="quiet" onClick={() => void toCalendar()}>
            {words.t('take.calendar')}
          </button>
        </Show>
      </div>
      <Show when={calendar}>{(late) => <NotLoaded late={late()} onAgain={toCalendar} />}</Show>
      <div role="status" class="small muted">
        <Switch>
          <Match when={byHand()}>
            {(lines) => (
              <label class="field">
                <span>{words.t('take.notCopied')}</span>
                <textarea class="input" rows="8" readonly ref={(area) => queueMicrotask(() => area.select())}>
                  {lines()}
                </textarea>
              </label>
            )}
          </Match>
          <Match when={said()}>{(key) => <p>{words.t(key())}</p>}</Match>
        </Switch>
      </div>
    </div>
  );
}
