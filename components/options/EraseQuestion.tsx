import { createUniqueId } from 'solid-js';
import type { Text } from '#core/engine/contract.ts';
import { useWords } from '../text/text.tsx';

interface Props {
  /** How many runs, check-ins and ticks go. */
  goes: Text;
  onExport: () => void;
  onKeep: () => void;
  onErase: () => void;
}

/** Asks once before everything is erased: names what goes, offers a file first, and has the focus on the way back. */
export function EraseQuestion(props: Props) {
  const words = useWords();
  const id = createUniqueId();
  return (
    <div class="erase" role="group" aria-labelledby={id}>
      <p id={id}>
        <strong>{words.t('data.goes')}</strong>
      </p>
      <ul>
        <li>{words.say(props.goes)}</li>
        <li>{words.t('data.goes.profile')}</li>
        <li>{words.t('data.goes.sync')}</li>
      </ul>
      <p class="problem">{words.t('data.warning')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => props.onExport()}>
          {words.t('data.exportFirst')}
        </button>
        <button
          type="button"
          class="button"
          ref={(button) => queueMicrotask(() => button.focus())}
          onClick={() => props.onKeep()}
        >
          {words.t('data.keep')}
        </button>
        <button type="button" class="button danger" onClick={() => props.onErase()}>
          {words.t('data.eraseSure')}
        </button>
      </div>
    </div>
  );
}
