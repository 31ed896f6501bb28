// Ships to the browser.

/** What the search asks first: how the archive is cut into files. */
export interface Manifest {
  /** Changes with the names and pairs, so that files of two builds are never mixed. */
  version: string;
  /** How many files of pairs there are. */
  shards: number;
  /** The numbers of all blocks are below it. */
  universe: number;
  /** The issues, the oldest first: id, title, date as far as it is known, how many blocks it holds, and what changes with its texts. */
  gazettes: [id: string, title: string, date: string, blocks: number, version: string][];
  /** The commonest characters, the commonest first: pairs of others are asked for before pairs of these. */
  common: string;
  /** Traditional characters and their simplified ones, as `learn` takes them. */
  traditional: string;
}

/** All that has a name. Documents and gazettes are told by their place in the lists. */
export interface Names {
  /** The kinds of documents. */
  types: string[];
  bodies: string[];
  meetings: [id: string, name: string, date: string | null][];
  /** In the order of the blocks. `meeting` and `body` are places in the lists above, or -1. */
  documents: [
    gazette: number,
    line: number,
    blocks: number,
    type: number,
    meeting: number,
    body: number,
    title: string,
  ][];
  people: [name: string, posts: string][];
  posts: [text: string, who: string, document: number, line: number][];
  agenda: [text: string, position: number, document: number, line: number][];
  terms: [term: string, document: number, line: number][];
  /** The readings of the characters of names: `曾 zeng ceng`. */
  readings: string[];
}

/** A paragraph: its first line, its text, and where the print is damaged, as it reads. */
export type Passage = [line: number, text: string, reading?: string];

/** Some blocks that stand one after the other, with their paragraphs. */
export type Sheet = Passage[][];

export type EntityKind = 'person' | 'post' | 'agenda' | 'document' | 'meeting' | 'term';

/** Something that people look for by its name. */
export interface Entity {
  kind: EntityKind;
  text: string;
  /** What stands beside it in the list of hits: the document or the meeting that it belongs to. */
  where: string;
  address: string;
  /** The text folded. */
  key: string;
  /** The document that it is or stands in, by its place among the documents. */
  document: number | null;
}

/** A half-open part of a text that the query matched. */
export type Range = [start: number, end: number];

export interface Hit {
  kind: EntityKind | 'passage';
  text: string;
  where: string;
  address: string;
  ranges: Range[];
}
