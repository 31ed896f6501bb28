// @ts-expect-error: the package has no types
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** The items of a file of citations, in CSL; an error where the file is broken. */
const read = (text: string, forceType: string): never[] => new Cite(text, { forceType }).data;

export const parsedBibtex = (text: string) => read(text, '@bibtex/text');
export const parsedRis = (text: string) => read(text, '@ris/file');
