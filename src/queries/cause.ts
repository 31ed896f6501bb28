import { edits } from '../markdown/edits.ts';
import type { Emendation, Message } from '../records/index.ts';

/** Whose fault a damage or a doubt is: the gazette's print, the copy of it on the web, our own reading; open where nothing tells it. */
export type Cause = 'print' | 'copy' | 'reading' | 'open';

/** What the rules that tell of doubts tell of their cause; of others nothing is known. */
const ofRule: Record<string, Cause> = {
  'sum-fails': 'print',
  'title-inferred': 'copy',
  'broken-character': 'copy',
  'name-damaged': 'copy',
  'cells-uncertain': 'reading',
  'date-unreadable': 'reading',
  'emendation-without-place': 'reading',
};

/** The cause of a doubt, as far as its rule tells it. */
export const causeOfMessage = ({ rule }: Pick<Message, 'rule'>): Cause => ofRule[rule] ?? 'open';

/**
 * The cause of a damaged place: who copies a text loses characters, and does not exchange them; a wrong or a superfluous one,
 * and the stop of a sentence, are slips that are printed.
 */
export function causeOfEmendation({ printed, reading }: Pick<Emendation, 'printed' | 'reading'>): Cause {
  const changed = edits(printed, reading).filter(({ kind }) => kind !== 'kept');
  const lost = changed.every(({ kind }) => kind !== 'struck');
  return lost && !changed.every(({ text }) => /^[,，;；.。]$/.test(text)) ? 'copy' : 'print';
}
