import { useWords } from '../text/text.tsx';

/** Reads the page in front of the runner once, by their click. Without a reader for it the button says so. */
export function ReadPage(props: { onRead?: (() => void) | undefined }) {
  const words = useWords();
  const hint = () => words.t(props.onRead ? 'popup.read.hint' : 'popup.read.absent');
  return (
    <button type="button" class="button" disabled={!props.onRead} title={hint()} onClick={() => props.onRead?.()}>
      {words.t('popup.read')} <span class="hidden-text">{hint()}</span>
    </button>
  );
}
