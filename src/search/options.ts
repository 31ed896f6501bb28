// Ships to the browser.
import type { IFuseOptions } from 'fuse.js';

const folded: IFuseOptions<{ key: string }> = {
  keys: ['key'],
  isCaseSensitive: true,
  ignoreLocation: true,
  includeMatches: true,
};

/**
 * Literal finding, for passages, and for names and titles before anything looser. Fuse's defaults look only near the
 * start of a text, and miss a third of the phrases that a gazette holds.
 */
export const literalOptions: IFuseOptions<{ key: string }> = { ...folded, useExtendedSearch: true, threshold: 0 };

/** The query of Fuse's extended search that wants every term as it stands. */
export const literalQuery = (terms: readonly string[]): string => terms.map((term) => `'"${term}"`).join(' ');

/** How many of a query's characters may differ in a near hit: none of two, one in a name, then one in five. */
export const errorsAllowed = (length: number): number => (length < 3 ? 0 : Math.max(1, Math.floor(length / 5)));

/** Near finding for a query of so many characters. A name of three with one character wrong is a third off. */
export const nearOptions = (length: number): IFuseOptions<{ key: string }> => ({
  ...folded,
  includeScore: true,
  threshold: errorsAllowed(length) / length + 0.001,
});

/** Pinyin and initials, from their beginning. */
export const pinyinOptions: IFuseOptions<{ pinyin?: readonly string[]; initials?: readonly string[] }> = {
  keys: ['pinyin', 'initials'],
  useExtendedSearch: true,
  threshold: 0,
};
