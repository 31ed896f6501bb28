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
    passages.map(([line, text, reading]) => ({
      text,
      ...(reading !== undefined && { reading }),
      where: `${file.gazette} · ${title} · 第${line}行`,
      address: `${address}#L${line}`,
      // The line break stands in no query, so that no match runs from one form into the other.
      key: reading === undefined ? foldText(text) : `${foldText(text)}\n${foldText(reading)}`,
    })),
  );

/** The printed form, or where only the reading holds the terms, the reading, which says so. */
function shown({ text, reading, where, address }: Passage, wanted: readonly string[]): Hit {
  const holds = wanted.every((term) => foldText(text).includes(term));
  if (holds || reading === undefined) return { kind: 'passage', text, where, address, ranges: rangesOf(text, wanted) };
  return { kind: 'passage', text: reading, where: `${where} · 校订读法`, address, ranges: rangesOf(reading, wanted) };
}

/** The passages that hold every term of a query as it stands, in the order of the gazette. */
export function findPassages(passages: readonly Keyed<Passage>[], query: string): Hit[] {
  const wanted = terms(query);
  if (!wanted.length) return [];
  return new Fuse(passages, literalOptions)
    .search(literalQuery(wanted))
    .sort((a, b) => a.refIndex - b.refIndex)
    .map(({ item }) => shown(item, wanted));
}
