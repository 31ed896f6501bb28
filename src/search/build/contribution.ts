import type { Passage, Sheet } from '../entry.ts';
import { foldText } from '../fold.ts';
import { blocksASheet, charactersABlock } from '../layout.ts';
import { pairAt, runAt } from '../postings/pairs.ts';
import { digest } from './digest.ts';
import type { SearchedDocument, SearchedIssue, SearchedPassage } from './searched.ts';
import './traditional.ts';

/** A document without its text, and how many blocks the text takes. */
export type NamedDocument = Omit<SearchedDocument, 'passages'> & { blocks: number };

/**
 * What one issue gives to the search. It depends on that issue alone, so that it can be kept between builds; `merge` makes
 * the files of all. Everything in it can be cloned and serialised.
 */
export interface Contribution {
  issue: Omit<SearchedIssue, 'documents'> & { documents: NamedDocument[] };
  /** How many blocks it has. */
  blocks: number;
  sheets: Sheet[];
  /** Changes with the sheets. */
  version: string;
  /** The pairs and runs of its texts, ascending. */
  pairs: Int32Array;
  /** In how many of its blocks each pair stands, and those blocks, pair by pair. */
  counts: Uint16Array;
  places: Uint16Array;
  /** How often each character stands in its folded texts. */
  characters: Map<string, number>;
}

/** The paragraphs of a document in blocks of about the same length; a document has at least one. */
function cut(passages: readonly SearchedPassage[]): Passage[][] {
  const blocks: Passage[][] = [[]];
  let size = 0;
  for (const { line, text, reading } of passages) {
    if (size && size + text.length > charactersABlock) {
      blocks.push([]);
      size = 0;
    }
    blocks.at(-1)?.push(reading === undefined ? [line, text] : [line, text, reading]);
    size += text.length;
  }
  return blocks;
}

export function contributionOf(searched: SearchedIssue): Contribution {
  const { documents, ...issue } = searched;
  const cuts = documents.map(({ passages }) => cut(passages));
  const blocks = cuts.flat();
  const lists = new Map<number, number[]>();
  const characters = new Map<string, number>();
  const count = (folded: string): void => {
    for (const character of folded) characters.set(character, (characters.get(character) ?? 0) + 1);
  };
  const add = (pair: number, block: number): void => {
    const list = lists.get(pair);
    if (!list) lists.set(pair, [block]);
    else if (list[list.length - 1] !== block) list.push(block);
  };
  for (const { title } of documents) count(foldText(title));
  blocks.forEach((passages, block) => {
    for (const [, text, reading] of passages) {
      const forms = reading === undefined ? [text] : [text, reading];
      for (const form of forms.map(foldText)) {
        count(form);
        for (let at = 0; at + 1 < form.length; at += 1) {
          add(pairAt(form, at), block);
          const run = runAt(form, at);
          if (run !== null) add(run, block);
        }
      }
    }
  });
  const pairs = Int32Array.from(lists.keys()).sort();
  const places = [...pairs].map((pair) => lists.get(pair) as number[]);
  const sheets = Array.from({ length: Math.ceil(blocks.length / blocksASheet) }, (_, i) =>
    blocks.slice(i * blocksASheet, (i + 1) * blocksASheet),
  );
  return {
    issue: {
      ...issue,
      documents: documents.map(({ passages: _, ...document }, i) => ({ ...document, blocks: cuts[i]?.length ?? 1 })),
    },
    blocks: blocks.length,
    sheets,
    version: digest(JSON.stringify(sheets)),
    pairs,
    counts: Uint16Array.from(places, (list) => list.length),
    places: Uint16Array.from(places.flat()),
    characters,
  };
}
