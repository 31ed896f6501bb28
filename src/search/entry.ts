// Ships to the browser.

export type EntityKind = 'person' | 'post' | 'agenda' | 'document' | 'meeting' | 'term';

/** Something that people look for by its name. */
export interface Entity {
  kind: EntityKind;
  text: string;
  /** What stands beside it in the list of hits: the document or the meeting that it belongs to. */
  where: string;
  address: string;
  pinyin?: string[];
  initials?: string[];
}

/** The paragraphs of one gazette, as one file; a damaged paragraph also as it reads. */
export interface PassageFile {
  gazette: string;
  documents: { title: string; address: string; passages: [line: number, text: string, reading?: string][] }[];
}

/** What the search page loads first: the things with names, and which files of passages there are. */
export interface SearchIndex {
  entities: Entity[];
  passages: string[];
  /** Traditional characters and their simplified ones, as `learn` takes them. */
  traditional: string;
}

export interface Passage {
  text: string;
  /** As it reads, where the print is damaged. */
  reading?: string;
  where: string;
  address: string;
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

/** An entry with its folded text, which Fuse searches. */
export type Keyed<Entry> = Entry & { key: string };
