import type { Action, DocumentType } from '../../records/index.ts';

/** A paragraph that can be found; a damaged one also as it reads. */
export interface SearchedPassage {
  line: number;
  text: string;
  reading?: string;
}

export interface SearchedDocument {
  /** Its first line: with the gazette's id, its own. */
  line: number;
  title: string;
  type: DocumentType;
  /** The id of the meeting that it belongs to. */
  meeting: string | null;
  /** The body that issued or submitted it. */
  body: string | null;
  agenda: readonly { position: number; text: string; line: number }[];
  terms: readonly { term: string; line: number }[];
  passages: readonly SearchedPassage[];
}

/** All that the search takes from one issue. */
export interface SearchedIssue {
  id: string;
  title: string;
  /** As far as it is known: `2031-02-18`, `2031`, or nothing. */
  date: string;
  people: readonly { name: string; posts: readonly string[] }[];
  meetings: readonly { id: string; name: string; date: string | null }[];
  /** Who came to a post or left it, each with the document (by its place among those of the issue) and line that say so first. */
  acts: readonly {
    person: string;
    action: Action;
    post: string;
    organization: string | null;
    document: number;
    line: number;
  }[];
  documents: readonly SearchedDocument[];
}
