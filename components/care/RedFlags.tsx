import { For } from 'solid-js';
import { useWords } from '../text/text.tsx';

const emergency = ['chest', 'faint', 'heat', 'water'];
const sameDay = ['urine', 'calf'];
const stop = ['bone', 'gait', 'week'];

/** The signs that ask for help, once and folded, below every plan: an unanswered question is never taken as "no". */
export function RedFlags() {
  const words = useWords();
  const list = (level: string, signs: string[]) => (
    <>
      <h3>{words.t(`redFlags.${level}`)}</h3>
      <ul>
        <For each={signs}>{(sign) => <li>{words.t(`redFlags.${sign}`)}</li>}</For>
      </ul>
    </>
  );
  return (
    <details class="red-flags small">
      <summary>{words.t('redFlags.title')}</summary>
      {list('emergency', emergency)}
      {list('sameDay', sameDay)}
      {list('stop', stop)}
    </details>
  );
}
