import { For, Show } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

const width = 320;
const height = 118;
const base = 98;
const top = 14;
const last = 168;

/** The soreness that is usual after such a run, as a curve with a table twin. Words first: when it peaks, when it is gone. */
export function SorenessCurve(props: { soreness: NonNullable<Plan['soreness']>; end: number }) {
  const words = useWords();
  const x = (hours: number) => (hours / last) * width;
  const y = (value: number) => base - (value / 10) * (base - top);
  const points = () => props.soreness.curve.map(([hours, value]) => `${x(hours).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const elapsed = () => (words.now() - props.end) / 3_600_000;
  const peak = () => props.soreness.curve.reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const instant = (hours: number) => new Date(props.end + hours * 3_600_000).toISOString();
  const peaks = () => ({ peak: { instant: props.soreness.peakAt }, value: peak()[1] });
  const weekday = (hours: number) =>
    new Intl.DateTimeFormat(words.locale(), { timeZone: words.timeZone(), weekday: 'short' }).format(
      props.end + hours * 3_600_000,
    );
  return (
    <details class="card folded">
      <summary>{words.t('soreness.title')}</summary>
      <p class="muted">{words.t('soreness.words', peaks())}</p>
      <svg class="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.t('soreness.label', peaks())}>
        <For each={[0, 5, 10]}>
          {(value) => (
            <>
              <line x2={width} y1={y(value)} y2={y(value)} class="curve-axis" />
              {/* At the far end: the curve is low there, and the line of now long gone by. */}
              <text x={width} y={y(value) - 3} text-anchor="end" class="curve-text">
                {value === 0 ? '' : words.show(value)}
              </text>
            </>
          )}
        </For>
        <polygon points={`0,${base} ${points()} ${width},${base}`} class="curve-area" />
        <polyline points={points()} class="curve-line" />
        <circle cx={x(peak()[0])} cy={y(peak()[1])} r="3.5" class="curve-point" />
        {/* Now may lie before the curve, by a clock that was set back, or after it: it is not drawn at an edge then. */}
        <Show when={elapsed() >= 0 && elapsed() <= last}>
          <line x1={x(elapsed())} x2={x(elapsed())} y1={top} y2={base} class="curve-now" />
        </Show>
        <For each={[24, 48, 72, 96, 120, 144]}>
          {(hours) => (
            <text x={x(hours)} y={height - 4} text-anchor="middle" class="curve-text">
              {weekday(hours)}
            </text>
          )}
        </For>
      </svg>
      <p class="muted small">{words.t('soreness.axis')}</p>
      <details class="small">
        <summary>{words.t('soreness.table')}</summary>
        <table class="inputs num">
          <thead>
            <tr>
              <th scope="col">{words.t('soreness.when')}</th>
              <th scope="col">{words.t('soreness.of10')}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.soreness.curve}>
              {([hours, value]) => (
                <tr>
                  <th scope="row">{words.show({ instant: instant(hours) })}</th>
                  <td>{words.show(Math.round(value * 10) / 10)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
    </details>
  );
}
