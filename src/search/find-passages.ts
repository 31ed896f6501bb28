// Ships to the browser.
import Fuse from 'fuse.js';
import type { Hit, Keyed, Passage, PassageFile } from './entry.ts';
import { foldText } from './fold.ts';
import { literalOptions, literalQuery } from './options.ts';
import { rangesOf } from './ranges.ts';
import { terms } from './terms.ts';

/** The passages of a file, each with its place in words and the address of its paragraph. */
export const passagesOf = (file: PassageFile): Keyed<Passage>[] =>
  file.documents.flatMap(({ title, address, passages }) =>
    passages.map(([line, text]) => ({
      text,
      where: `${file.gazette} · ${title} · 第${line}行`,
      address: `${address}#L${line}`,
      key: foldText(text),
    })),
  );

/** The passages that hold every term of a query as it stands, in the order of the gazette. */
export function findPassages(passages: readonly Keyed<Passage>[], query: string): Hit[] {
  const wanted = terms(query);
  if (!wanted.length) return [];
  return new Fuse(passages, literalOptions)
    .search(literalQuery(wanted))
    .sort((a, b) => a.refIndex - b.refIndex)
    .map(({ item: { text, where, address } }) => ({
      kind: 'passage',
      text,
      where,
      address,
      ranges: rangesOf(text, wanted),
    }));
}
