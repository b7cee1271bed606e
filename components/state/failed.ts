import type { FaceCommand } from '#core/browser/messages.ts';

/** Commands that were not saved, oldest first, each kept for another try. */
export type Failed = readonly FaceCommand[];

/** What a command is about: a later word on the same thing takes the place of an earlier one. */
function subjectOf(command: FaceCommand): string {
  switch (command.type) {
    case 'face:tick':
      return `tick ${command.run} ${command.step}`;
    case 'face:correct':
      return `correct ${command.run} ${Object.keys(command.values).join()}`;
    case 'face:checkIn':
      return `checkIn ${command.checkIn.kind} ${command.checkIn.at}`;
    case 'face:owner':
    case 'face:answer':
    case 'face:later':
      return `question ${command.activity}`;
    case 'face:dismiss':
      return `dismiss ${command.notice}`;
    default:
      return command.type;
  }
}

/** The list without what a command is about, and with the command itself where it failed. */
export function afterSending(failed: Failed, command: FaceCommand, ok: boolean): Failed {
  const others = failed.filter((one) => subjectOf(one) !== subjectOf(command));
  return ok ? others : [...others, command];
}
