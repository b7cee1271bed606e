import { For } from 'solid-js';
import type { Plan } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

const width = 320;
const height = 96;
const base = 78;
const last = 168;

/** The soreness that is usual after such a run, as a curve with a table twin. Words first: when it peaks, when it is gone. */
export function SorenessCurve(props: { soreness: NonNullable<Plan['soreness']>; end: number }) {
  const words = useWords();
  const x = (hours: number) => (hours / last) * width;
  const y = (value: number) => base - (value / 10) * (base - 8);
  const points = () => props.soreness.curve.map(([hours, value]) => `${x(hours).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const elapsed = () => Math.min(last, Math.max(0, (words.now() - props.end) / 3_600_000));
  const peak = () => props.soreness.curve.reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const instant = (hours: number) => new Date(props.end + hours * 3_600_000).toISOString();
  return (
    <details class="card folded">
      <summary>{words.t('soreness.title')}</summary>
      <p class="muted">{words.t('soreness.words', { peak: { instant: props.soreness.peakAt }, value: peak()[1] })}</p>
      <svg class="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.t('soreness.label')}>
        <line x1="0" x2={width} y1={base} y2={base} class="curve-axis" />
        <polygon points={`0,${base} ${points()} ${width},${base}`} class="curve-area" />
        <polyline points={points()} class="curve-line" />
        <line x1={x(elapsed())} x2={x(elapsed())} y1="6" y2={base} class="curve-now" />
        <For each={[24, 48, 72, 96, 120, 144]}>
          {(hours) => (
            <text x={x(hours)} y={height - 4} text-anchor="middle" class="curve-text">
              {hours / 24}
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
