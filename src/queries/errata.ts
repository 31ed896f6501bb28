import type { Emendation, Message } from '../records/index.ts';
import { type Issue, issues } from './archive.ts';
import { type Cause, causeOfEmendation, causeOfMessage } from './cause.ts';
import { once } from './once.ts';
import { type Place, placeOf } from './place.ts';

/** What is damaged or doubtful in one issue, each with its place in a document, where it has one. */
export interface ErrataOfIssue {
  gazette: Issue['gazette'];
  emendations: { emendation: Emendation; cause: Cause; place: Place | undefined }[];
  doubts: { message: Message; cause: Cause; place: Place | undefined }[];
}

/** Told elsewhere: what is not in the issue at all, and doubtful readings, which stand among the readings. */
const elsewhere = new Set(['report-not-in-issue', 'attachment-not-in-issue', 'reading-doubtful']);

/** Every reading of a damaged place and every doubt of the archive, issue by issue. */
export const errata = once(
  async (): Promise<ErrataOfIssue[]> =>
    (await issues()).map(({ gazette, documents }) => ({
      gazette,
      emendations: gazette.emendations.map((emendation) => ({
        emendation,
        cause: causeOfEmendation(emendation),
        place: placeOf(documents, emendation.line),
      })),
      doubts: gazette.messages
        .filter(({ rule }) => !elsewhere.has(rule))
        .map((message) => ({
          message,
          cause: causeOfMessage(message),
          place: message.line === null ? undefined : placeOf(documents, message.line),
        })),
    })),
);
