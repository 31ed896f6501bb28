// Ships to the browser.
import type { IFuseOptions } from 'fuse.js';

/** How many of a query's characters may differ in a near hit: none of two, one in a name, then one in five. */
export const errorsAllowed = (length: number): number => (length < 3 ? 0 : Math.max(1, Math.floor(length / 5)));

/**
 * Near finding for a query of so many characters. A name of three with one character wrong is a third off. Fuse's defaults
 * look only near the start of a text, and miss a third of the phrases that a gazette holds.
 */
export const nearOptions = (length: number): IFuseOptions<{ key: string }> => ({
  keys: ['key'],
  isCaseSensitive: true,
  ignoreLocation: true,
  includeMatches: true,
  includeScore: true,
  threshold: errorsAllowed(length) / length + 0.001,
});
