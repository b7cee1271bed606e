import { FileProblem } from '../answer.ts';
import type { Activity } from '../activity.ts';
import { detailOf } from '../detail.ts';
import { maxFitParts } from '../limits.ts';
import { activityTypes, fileId, fileTypes, session, sportMessage } from './messages.table.ts';
import { fitParts, type FitPart } from './parts.ts';
import { messagesOf, sessionActivity } from './session.ts';
import { fitSport } from './sports.table.ts';
import { fitTrack } from './track.ts';

/** What is no completed activity, or no longer one. */
const without = (why: Pick<Activity, 'notCompleted' | 'unreadable'>): Activity => ({
  sport: null,
  start: undefined,
  stated: {},
  samples: [],
  ...why,
});

/** The activities of one part, those among them that are lost; a word of what else it is. */
function partActivities(part: FitPart): Activity[] {
  const type = messagesOf(part.messages, fileId.number)[0]?.values.type;
  const sessions = messagesOf(part.messages, session.number);
  if (type !== undefined && !activityTypes.includes(type) && (part.intact || !sessions.length))
    return [without({ notCompleted: detailOf('otherKind', { kind: String(fileTypes[type] ?? type) }) })];
  if (sessions.length > maxFitParts) throw new FileProblem('too-large', 'tooManyPoints');
  const track = fitTrack(part.messages);
  const { samples, isSound } = track;
  const lost = without({ unreadable: detailOf('fitDamaged', { problem: { text: detailOf(part.problem ?? 'fitBreaks') } }) });
  if (sessions.length) return sessions.map(({ values }) => sessionActivity(values, part, track) ?? lost);
  if (!part.intact) return [lost];
  if (!samples.length) return [];
  // A device that wrote no summary: its records are whole all the same.
  const sport = messagesOf(part.messages, sportMessage.number)[0]?.values;
  const start = isSound ? samples[0]?.time : undefined;
  return [{ sport: fitSport(sport?.sport, sport?.subSport), start, stated: {}, samples }];
}

/**
 * The activities of a FIT file, chained parts and several sessions included. Of a damaged part only what two of its places agree on.
 * @throws FileProblem `empty` or `too-large`.
 */
export function readFit(bytes: Uint8Array): Activity[] {
  const activities = fitParts(bytes).flatMap(partActivities);
  if (!activities.length) throw new FileProblem('empty', 'noRecording', { format: 'FIT' });
  return activities;
}
