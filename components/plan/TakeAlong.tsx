import { createSignal, Match, Show, Switch } from 'solid-js';
import type { FaceState } from '#core/browser/state.ts';
import { planEvents } from '#core/calendar/events.ts';
import { icsOf } from '#core/calendar/ics.ts';
import { planText } from '#core/calendar/planText.ts';
import type { Plan } from '#core/engine/contract.ts';
import { saveFile, type SaveFile } from '../save/saveFile.ts';
import { useWords } from '../text/text.tsx';

type Said = 'take.copied' | 'take.saved' | 'take.nothing';

/** The plan taken along: as text into the clipboard, and as a calendar file where the face may save one. */
export function TakeAlong(props: { state: FaceState; plan: Plan; hasCalendar?: boolean; save?: SaveFile }) {
  const words = useWords();
  const [said, setSaid] = createSignal<Said | null>(null);
  const [byHand, setByHand] = createSignal<string | null>(null);
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
  const toCalendar = () => {
    const events = planEvents(props.plan, props.state.record?.run.id ?? '', words.now());
    if (events.length === 0) return setSaid('take.nothing');
    const file = icsOf(
      events.map(({ title, ...event }) => ({ ...event, title: words.say(title) })),
      words.now(),
    );
    (props.save ?? saveFile)('homestretch-plan.ics', file, 'text/calendar');
    return setSaid('take.saved');
  };
  return (
    <div class="take-along">
      <div class="row">
        <button type="button" class="quiet" onClick={() => void copy()}>
          {words.t('take.copy')}
        </button>
        <Show when={props.hasCalendar}>
          <button type="button" class="quiet" onClick={toCalendar}>
            {words.t('take.calendar')}
          </button>
        </Show>
      </div>
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
