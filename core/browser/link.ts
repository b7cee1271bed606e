import type { Answer, FaceCommand } from './messages.ts';
import type { FaceState } from './state.ts';

/** A face's line to the worker. */
export interface FaceLink {
  /** Calls back with the state on hand, then with each change. Returns a function that stops it. */
  onState: (callback: (state: FaceState) => void) => () => void;
  /** Sends a command; the changed state then arrives by `onState`. Never rejects. */
  send: (command: FaceCommand) => Promise<Answer>;
  /** The tab in front of the runner; null where there is none. Absent in overlays, which stand in theirs. */
  frontTab?: () => Promise<number | null>;
  /** Asks for the state once more, where none has come. Absent in overlays, which are put there by the worker itself. */
  again?: () => void;
  /** Whether the worker has said a word yet: what is shown may be what was kept. Absent in overlays. */
  hasAnswered?: () => boolean;
}
