import { For, Show } from 'solid-js';
import type { Weeks } from '#core/browser/state.ts';
import { useWords } from '../text/text.tsx';

const width = 320;
const base = 112;
const dayLength = 86_400_000;

/** Load of each day as bars, fitness and fatigue as lines, with a table twin. Words first: the form of today. */
export function SixWeeks(props: { weeks: Weeks }) {
  const words = useWords();
  const days = () => props.weeks.days;
  const last = () => days().at(-1);
  const top = () => Math.max(100, ...days().flatMap(([load, fitness, fatigue]) => [load, fitness ?? 0, fatigue ?? 0]));
  const slot = () => width / Math.max(14, days().length);
  const x = (index: number) => width - (days().length - index - 0.5) * slot();
  const y = (value: number) => base - (value / top()) * (base - 14);
  const line = (of: 1 | 2) =>
    days()
      .flatMap((day, index) => (day[of] === null ? [] : [`${x(index).toFixed(1)},${y(day[of]).toFixed(1)}`]))
      .join(' ');
  const date = (index: number) =>
    new Intl.DateTimeFormat(words.locale(), { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
      (props.weeks.from + index) * dayLength,
    );
  // Two lines to read heights by, at round loads.
  const marks = () => {
    const step = [25, 50, 100, 200, 400].find((one) => one * 2.5 > top()) ?? 800;
    return [step, 2 * step].filter((value) => value <= top());
  };
  const weekly = () => days().flatMap((_, index) => ((days().length - 1 - index) % 14 === 7 ? [index] : []));
  const signed = (value: number) =>
    new Intl.NumberFormat(words.locale(), { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value);
  const today = () => {
    const [, fitness, fatigue] = last() ?? [0, null, null];
    if (fitness === null || fatigue === null) return words.t('weeks.early');
    return words.t('weeks.form', { form: signed(fitness - fatigue), fitness, fatigue });
  };
  return (
    <details class="card folded">
      <summary>{words.t('weeks.title')}</summary>
      <p class="muted">{today()}</p>
      <svg class="curve" viewBox={`0 0 ${width} 130`} role="img" aria-label={words.t('weeks.label', { today: today() })}>
        <For each={marks()}>
          {(value) => (
            <>
              <line x2={width} y1={y(value)} y2={y(value)} class="curve-axis" />
              <text x="0" y={y(value) - 3} class="curve-text">
                {words.show(value)}
              </text>
            </>
          )}
        </For>
        <For each={days()}>
          {([load], index) => (
            <rect
              x={x(index()) - slot() * 0.36}
              y={y(load)}
              width={slot() * 0.72}
              height={base - y(load)}
              rx="1.5"
              class="weeks-load"
              classList={{ today: index() === days().length - 1 }}
            />
          )}
        </For>
        <line x2={width} y1={base} y2={base} class="curve-axis" />
        <polyline points={line(2)} class="weeks-fatigue" />
        <polyline points={line(1)} class="curve-line" />
        <For each={weekly()}>
          {(index) => (
            <text x={x(index)} y="126" text-anchor="middle" class="curve-text">
              {date(index)}
            </text>
          )}
        </For>
      </svg>
      <ul class="plain legend small muted" aria-hidden="true">
        <li class="key-load">{words.t('weeks.load')}</li>
        <Show when={last()?.[1] !== null}>
          <li class="key-fitness">{words.t('weeks.fitness')}</li>
          <li class="key-fatigue">{words.t('weeks.fatigue')}</li>
        </Show>
      </ul>
      <details class="small">
        <summary>{words.t('soreness.table')}</summary>
        <table class="inputs num">
          <thead>
            <tr>
              <For each={['day', 'load', 'fitness', 'fatigue']}>{(name) => <th scope="col">{words.t(`weeks.${name}`)}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={days()}>
              {([load, fitness, fatigue], index) => (
                <tr>
                  <th scope="row">{date(index())}</th>
                  <For each={[load, fitness, fatigue]}>{(value) => <td>{value === null ? '–' : words.show(value)}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </details>
  );
}
