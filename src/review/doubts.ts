import { adviceOf } from '../advice.ts';
import type { Emendation, Message } from '../records/index.ts';

/** A doubt as the review page lists it: what it is, and what the form is filled with when the clerk takes it up. */
export interface Doubt extends Message {
  advice: string | null;
  /** The rule's own reading of the place, which the clerk may accept. */
  reading: Pick<Emendation, 'printed' | 'reading' | 'column' | 'evidence' | 'reason'> | null;
  /** The kinds of entry that can settle it, the likeliest first. */
  settledBy: readonly Settlement[];
}

export type Settlement = 'reading' | 'title' | 'type' | 'begins' | 'dismiss';

const settlements: Record<string, readonly Settlement[]> = {
  'title-inferred': ['title', 'begins', 'dismiss'],
  'type-unknown': ['type', 'begins', 'dismiss'],
  'emendation-without-place': [],
};
/** Told by what an editor wrote: nothing is left to settle. */
const settled = new Set(['editor-decision', 'emendation-without-effect']);

/** The doubts of an issue in the order of their lines, those that must be mended first. */
export function doubtsOf(messages: readonly Message[], emendations: readonly Emendation[]): Doubt[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return messages
    .filter(({ rule, reason }) => !settled.has(rule) && !reason.includes('编辑已核:'))
    .map((message) => ({
      ...message,
      advice: adviceOf(message.rule),
      reading:
        (message.rule === 'reading-doubtful' &&
          emendations.find(
            ({ source, line, column }) => source === 'rule' && line === message.line && column === message.column,
          )) ||
        null,
      settledBy: message.line === null ? [] : (settlements[message.rule] ?? ['reading', 'dismiss']),
    }))
    .sort((a, b) => rank[a.severity] - rank[b.severity] || (a.line ?? 0) - (b.line ?? 0));
}
