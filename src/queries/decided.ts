import { collectionOf } from '../documents/collections.ts';
import type { DocumentEntry, Issue } from './archive.ts';

/** The decisions and resolutions of an issue. */
export const decidedIn = ({ documents }: Issue): DocumentEntry[] =>
  documents.filter(({ type }) => collectionOf[type] === 'decisions');
