import { For, Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';
import { eventsAhead, nightOf } from './events.ts';
import { hourMarks, type HourMark } from './hourMarks.ts';

const width = 320;
const hour = 3_600_000;

/** `label`: key of its text, which takes the `events`. From now to an instant: no running, easy running, the night, what is to be done, and the hours below. */
export function Strip(props: { plan: Plan; until: number; label: string }) {
  const words = useWords();
  const span = () => Math.max(hour, props.until - words.now());
  const x = (instant: number) => Math.min(width, Math.max(0, ((instant - words.now()) / span()) * width));
  const upTo = (instant: string) => x(Date.parse(instant));
  const ticks = () => hourMarks(words.now(), props.until, words.timeZone()).filter(({ at }) => x(at) > 14 && x(at) < width - 14);
  const named = (mark: HourMark) =>
    new Intl.DateTimeFormat(words.locale(), {
      timeZone: words.timeZone(),
      ...(mark.isMidnight ? { weekday: 'short' } : { hour: 'numeric', minute: '2-digit' }),
    }).format(mark.at);
  const events = () => eventsAhead(props.plan, words.now(), props.until);
  const label = () =>
    words.t(props.label, {
      events: {
        list: events().map(({ at, text }) => ({
          text: { key: 'ahead.event', params: { time: { instant: at }, what: { text } } },
        })),
      },
    });
  return (
    <svg class="strip" viewBox={`0 0 ${width} 40`} role="img" aria-label={label()}>
      <rect y="8" width={width} height="6" rx="3" class="strip-track" />
      <Show when={props.plan.readiness}>
        {(readiness) => (
          <>
            <rect y="8" width={upTo(readiness().hardAt)} height="6" rx="3" class="strip-easy" />
            <rect y="8" width={upTo(readiness().easyAt)} height="6" rx="3" class="strip-rest" />
          </>
        )}
      </Show>
      <Show when={nightOf(props.plan)}>
        {(night) => (
          <rect x={x(night().from)} y="18" width={x(night().until) - x(night().from)} height="4" rx="2" class="strip-night" />
        )}
      </Show>
      <For each={events()}>{(event) => <circle cx={upTo(event.at)} cy="11" r="4" class="strip-event" />}</For>
      <For each={ticks()}>
        {(mark) => (
          <>
            <line x1={x(mark.at)} x2={x(mark.at)} y1="4" y2="22" class="strip-mark" classList={{ day: mark.isMidnight }} />
            <text x={x(mark.at)} y="36" text-anchor="middle" class="curve-text">
              {named(mark)}
            </text>
          </>
        )}
      </For>
    </svg>
  );
}

/** The same as a list with its hours. */
export function EventList(props: { plan: Plan; until: number }) {
  const words = useWords();
  return (
    <ol class="plain ahead-list">
      <For each={eventsAhead(props.plan, words.now(), props.until)}>
        {(event) => (
          <li>
            <span class="muted num">{words.show({ instant: event.at })}</span>
            <span>{words.say(event.text)}</span>
          </li>
        )}
      </For>
    </ol>
  );
}
