import { For } from 'solid-js';
import css from './activityPage.css?inline';

/** An activity page of an invented site, for pictures of the overlay: it tells the run of the gallery's own state. */

const values = [
  ['Distance', '20.01 km'],
  ['Moving time', '2:06:30'],
  ['Pace', '6:19 /km'],
  ['Heart rate', '151 bpm'],
  ['Elevation', '104 m'],
  ['Energy', '1,390 kcal'],
] as const;
/** Seconds a kilometre, in order. */
const splits = [392, 386, 381, 378, 383, 376];
const clock = (seconds: number) => `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

export function ActivityPage() {
  return (
    <div class="demo">
      <style>{css}</style>
      <header>
        <b>Your run site</b>
        <nav>
          <span>Diary</span>
          <span class="here">Activities</span>
          <span>Routes</span>
        </nav>
        <i>MK</i>
      </header>
      <main>
        <p>Sunday, 8 March 2026 · 8:58</p>
        <h1>Long run by the river</h1>
        <dl>
          <For each={values}>
            {([name, value]) => (
              <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            )}
          </For>
        </dl>
        <svg class="map" viewBox="0 0 760 230" preserveAspectRatio="xMidYMid slice">
          <path class="park" d="M-10 150 Q120 90 250 130 T420 190 L420 240 -10 240Z" />
          <path class="river" d="M-20 60 Q140 130 280 80 T540 120 T790 60" />
          <path
            class="road"
            d="M60 -10 V240 M205 -10 L180 240 M340 -10 L372 240 M-10 30 L780 10 M-10 178 L780 205 M520 -10 V240 M650 -10 V240"
          />
          <path class="route" d="M38 196 Q66 150 112 142 T190 112 T262 112 T330 70 T412 66" />
          <circle class="start" cx="38" cy="196" r="6" />
        </svg>
        <h2>Splits</h2>
        <ol>
          <For each={splits}>
            {(seconds, index) => (
              <li>
                <span>{index() + 1}</span>
                <span>{clock(seconds)}</span>
                <s style={{ 'inline-size': `${String(Math.round((320 * 360) / seconds) - 150)}px` }} />
              </li>
            )}
          </For>
        </ol>
      </main>
    </div>
  );
}
