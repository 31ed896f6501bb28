/** A year in Chinese figures, its zeros perhaps typed as letters or digits: 二OO九年, 二0一七年. */
const year = /[一二][九〇零0OoΟО][一二三四五六七八九〇零0OoΟО]{2}(?= ?年)/g;
/** Hyphens typed for a dash before a word; those of markup and of lines that part a page stay. */
const hyphens = /(?<![-|:!])-{2,6}(?=[\p{sc=Han}\d“《(])/gu;
/** Two ones typed for the dash before the day and the place of a speech: 一一2031年1月9日在…会议上. */
const ones = /^(\s*\(?)一一(?=[12]\d{3}年|[一二][九〇零][一二三四五六七八九〇零]{2}年|在.{2,60}会)/;

/**
 * A folded text with the signs that typists put in the place of others, told by what stands around them, as what they
 * stand for: zeros of a year, hyphens and ones for a dash. Equally long. The kind of text that shows it: copies typed or
 * scanned from paper.
 */
export const withoutStandIns = (plain: string): string =>
  plain
    .replace(year, (figures) => figures.replace(/[0OoΟО]/g, '〇'))
    .replace(hyphens, (run) => '—'.repeat(run.length))
    .replace(ones, '$1——');
