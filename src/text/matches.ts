const none: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. As `matchAll`, but without the copy of the pattern that `matchAll` makes for
 * each text: readers try many patterns on each of thousands of short texts, and most match nothing.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('a global pattern is wanted');
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
