// Ships to the browser.
import { documentAddress } from '../../addresses.ts';
import type { Hit, Passage } from '../entry.ts';
import { foldText } from '../fold.ts';
import type { Clause } from '../query/clauses.ts';
import { placesOfAll } from '../query/places.ts';
import { unfold } from '../ranges.ts';
import type { KnownDocument } from './name-index.ts';

/** The hit that a paragraph is, with the places that matched in the text that is shown. */
export function passageHit(
  { id, title, gazette, date }: KnownDocument,
  line: number,
  text: string,
  places: readonly (readonly [number, number])[],
  reading = false,
): Hit {
  const where = [title, gazette, date, `第${line}行`, ...(reading ? ['校订读法'] : [])].filter(Boolean).join(' · ');
  return { kind: 'passage', text, where, address: documentAddress(id, line), ranges: unfold(text, places) };
}

/** The folded texts of paragraphs that were read before. */
const folded = new WeakMap<Passage, string[]>();

function foldedOf(passage: Passage): string[] {
  const [, ...texts] = passage;
  const known = folded.get(passage) ?? texts.map((text) => foldText(text ?? ''));
  folded.set(passage, known);
  return known;
}

/** The paragraphs of a block that hold all clauses: as printed, or where only the reading of a damaged one does, as it reads. */
export function findPassages(passages: readonly Passage[], wanted: readonly Clause[], document: KnownDocument): Hit[] {
  return passages.flatMap((passage) => {
    const [line, text, reading] = passage;
    const [asPrinted = '', asRead] = foldedOf(passage);
    const printed = placesOfAll(asPrinted, wanted);
    if (printed) return [passageHit(document, line, text, printed)];
    const read = asRead === undefined ? null : placesOfAll(asRead, wanted);
    return read ? [passageHit(document, line, reading as string, read, true)] : [];
  });
}
