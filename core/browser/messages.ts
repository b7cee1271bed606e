import * as z from 'zod/mini';
import type { Proposal } from '#core/learning/proposal.ts';
import type { RefusalName } from '#core/reading/reading.ts';
import { profileSchema } from '#core/profile/profile.ts';
import { checkInSchema } from '#core/run/checkIn.ts';
import { runSchema } from '#core/run/run.ts';
import { cornerSchema, settingsSchema } from './settings.ts';
import { address, fieldName, fieldValue, shortText } from './schemas.ts';
import { snapshotSchema } from './snapshotSchema.ts';
import type { FaceState } from './state.ts';
import type { SyncState } from './sync/sync.ts';
import type { Added } from './store/fileRuns.ts';

/**
 * The one protocol. Types are named by their direction: `reader:` from an activity page, `face:` from overlay, popup,
 * options, welcome. The worker validates each message and its sender and trusts nothing that a page could have forged.
 */

/** What a reader sends each time that a page has come to rest. The worker judges it. */
export const readerMessageSchema = z.strictObject({
  type: z.literal('reader:page'),
  url: address,
  snapshot: snapshotSchema,
  /** Id of the activity that is open in the page, where the address names none. */
  opened: z.optional(shortText),
  /** What the same document said before, of another activity: it may still stand there. */
  before: z.optional(z.strictObject({ activity: shortText, said: shortText })),
  /** The reader will not wait any longer. */
  isLast: z.boolean(),
  /** Only asks what the page says: nothing is kept, refused or shown. */
  isTrial: z.optional(z.boolean()),
});
export type ReaderMessage = z.infer<typeof readerMessageSchema>;

/** What a page has open now, without a change of address: an activity, another one, or none any more. */
export const openedMessageSchema = z.strictObject({
  type: z.literal('reader:opened'),
  url: address,
  opened: z.optional(shortText),
});
export type OpenedMessage = z.infer<typeof openedMessageSchema>;

/**
 * What the reader does next: nothing, wait for more of the page, or send the texts of its whole region. `said` names what the
 * page said, to be known again.
 */
export type ReaderAnswer = { ok: true; next: 'done' | 'wait' | 'region'; said: string | null } | Exclude<Answer, { ok: true }>;

/** SI; null for a value that is left out, or taken back. */
const givenValues = z.partialRecord(fieldName, z.nullable(fieldValue));

/** What a face asks of the worker. Each is answered with `{ok:true}` or a typed error. */
export const faceCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('face:state') }),
  z.strictObject({
    type: z.literal('face:tick'),
    run: shortText,
    step: shortText,
    state: z.enum(['done', 'skipped', 'open']),
    reason: z.optional(shortText),
  }),
  z.strictObject({ type: z.literal('face:profile'), profile: profileSchema }),
  z.strictObject({ type: z.literal('face:settings'), settings: settingsSchema }),
  z.strictObject({ type: z.literal('face:checkIn'), checkIn: checkInSchema }),
  z.strictObject({ type: z.literal('face:owner'), activity: shortText, mine: z.boolean() }),
  /** Values put right or filled in by hand, SI; `null` takes a correction back. */
  z.strictObject({
    type: z.literal('face:correct'),
    run: shortText,
    values: givenValues,
  }),
  /** Reads the page of a tab once, by the runner's click. Answered with what was found. */
  z.strictObject({ type: z.literal('face:read'), tab: z.int() }),
  /** The skeleton of a page without anything personal, in `text`: of a tab, or of an address that is open. An overlay's is its own page's. */
  z.strictObject({ type: z.literal('face:report'), tab: z.optional(z.int()), url: z.optional(address) }),
  /** The form's answer to a question: whose run it is, and the values that the runner gave, SI. */
  z.strictObject({ type: z.literal('face:answer'), activity: shortText, mine: z.boolean(), values: givenValues }),
  /** What stands in the form so far: a popup may be closed at any moment. */
  z.strictObject({ type: z.literal('face:draft'), activity: shortText, values: givenValues }),
  /** Puts a question away unanswered. */
  z.strictObject({ type: z.literal('face:later'), activity: shortText }),
  z.strictObject({ type: z.literal('face:dismiss'), notice: shortText }),
  /** Overlay on a page of a site: remembered per site. */
  z.strictObject({ type: z.literal('face:overlay'), site: shortText, open: z.boolean(), corner: cornerSchema }),
  /** Starts the demo run: a plan to look at before the first own run. */
  z.strictObject({ type: z.literal('face:demo') }),
  /** Takes the record `run` out of the run that it was merged into, for good. */
  z.strictObject({ type: z.literal('face:unmerge'), run: shortText }),
  /** The runner's data: all as JSON or the runs as CSV (answered in `text`), in again from such a JSON, and away. */
  z.strictObject({ type: z.literal('face:export'), as: z.enum(['json', 'csv']) }),
  z.strictObject({ type: z.literal('face:import'), text: z.string().check(z.maxLength(60_000_000)) }),
  /** How much of the runner's is kept: what erasing takes away. Answered as counts, and with `partial` where not all could be read. */
  z.strictObject({ type: z.literal('face:kept') }),
  z.strictObject({ type: z.literal('face:erase') }),
  /** Runs of files, a batch of them: counted in the answer. The page asks for the new state after the last. */
  z.strictObject({
    type: z.literal('face:addRuns'),
    runs: z.array(z.strictObject({ run: runSchema, estimated: z.array(fieldName) })).check(z.maxLength(200)),
  }),
  /** Which of these are here as runs (answered in `ids`), and which were no runs by the runner's word (`notRuns`)? */
  z.strictObject({ type: z.literal('face:knownRuns'), ids: z.array(shortText).check(z.maxLength(50_000)) }),
  /** Activities that were no runs by the runner's word: not to be asked about again. */
  z.strictObject({ type: z.literal('face:notRuns'), ids: z.array(shortText).check(z.maxLength(50_000)) }),
  /** A proposal that is not to be made again. */
  z.strictObject({ type: z.literal('face:dismissProposal'), id: shortText }),
  /** The sync between the runner's browsers: how it stands (answered in `sync`), and on or off. */
  z.strictObject({ type: z.literal('face:syncState') }),
  z.strictObject({ type: z.literal('face:sync'), isOn: z.boolean(), withHealth: z.boolean() }),
  /** Opens the options page at a section. */
  z.strictObject({ type: z.literal('face:options'), section: z.optional(shortText) }),
]);
export type WorkerCommand = z.infer<typeof faceCommandSchema>;

/**
 * The same, and what our own pages answer themselves: what the runner's runs propose, in `proposals`, and the number of a calendar file
 * made now (ms), in `calendar`.
 */
export type FaceCommand = WorkerCommand | { type: 'face:proposals' } | { type: 'face:calendar'; made: number };

/** Typed answers. `invalid-message` names the path of each bad field. */
export type Answer =
  /**
   * `partial`: of an export or a count, some of what is kept could not be read and is not in it. `state`: where the state could not be
   * kept for the faces to see, it is handed over here.
   */
  | {
      ok: true;
      text?: string;
      partial?: true;
      runs?: number;
      checkIns?: number;
      ticks?: number;
      state?: FaceState;
      ids?: string[];
      notRuns?: string[];
      count?: Added;
      proposals?: Proposal[];
      calendar?: number;
      sync?: SyncState;
      found?: Found;
    }
  /** `invalid`: a file for import with bad values; nothing of it was taken. */
  | { ok: false; error: 'invalid-message' | 'invalid'; paths: string[] }
  | { ok: false; error: 'unknown-sender' | 'unknown-run' | 'not-saved' | 'unreadable' | 'newer' | 'not-allowed' };

/**
 * What a page that the runner asked for came to. `older`: a run, and a newer one is known. `framed`: nothing, but the page shows
 * another one inside.
 */
export type Found = 'run' | 'older' | 'asked' | 'framed' | RefusalName;
