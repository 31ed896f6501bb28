import { fold } from '../text/fold.ts';
import type { Line } from '../text/paragraph.ts';

const contents = /^[◎●■◆▶►]?(本期)?(目录|目次|要目|导读)$/;
/** 会议议程/1 任免名单/4: several entries on a line. */
const listed = /(.{2,24}\/\d{1,3}(\s+|$)){2,}/;
const bullets = /([▶►◆●■].{2,40}){2,}/;
const leader = /(…|\.{3,}|·{3,}|⋯|‥{2,})/;
const trailingPage = /[\s(]\d{1,4}\)?$/;
/** 目录: 会议须知(1) 议程(2) 报告(3): a list on one line. */
const inOneLine = /^(本期)?(目录|目次|要目):.*[(]\d{1,3}[)].*[(]\d{1,3}[)].*[(]\d{1,3}[)]/;

/**
 * The indices of the lines of the contents list; none where there is no list, or where it is a law's own.
 * @param tight the folded lines without spaces
 * @param isText whether a line is not named as something else already
 */
export function findContents(
  lines: readonly Line[],
  tight: readonly string[],
  isText: (index: number) => boolean,
): number[] {
  const start = tight.findIndex((text, i) => i < 400 && isText(i) && (contents.test(text) || inOneLine.test(text)));
  if (start < 0) return [];
  return inOneLine.test(tight[start] as string) ? [start] : contentsList(lines, start, tight);
}

/** Lines of a contents list: those with leaders or a page number, and those that stand again later as a title does. */
function contentsList(lines: readonly Line[], from: number, tight: readonly string[]): number[] {
  const text = tight.join('');
  let end = tight.slice(0, from + 1).reduce((sum, line) => sum + line.length, 0);
  const later = (index: number): boolean => {
    const entry = (tight[index] as string).replace(/[(]?\d{1,4}[)]?$/, '');
    return entry.length >= 4 && text.slice(end, end + 400_000).includes(entry);
  };
  const isMarked = (index: number): boolean => {
    const printed = fold((lines[index] as Line).text).trim();
    return (
      leader.test(printed) ||
      bullets.test(printed) ||
      listed.test(printed) ||
      (trailingPage.test(printed) && printed.length < 120)
    );
  };
  const following = (index: number): number => {
    let next = index + 1;
    while (next < tight.length && !tight[next]) next += 1;
    return next < tight.length ? next : -1;
  };
  const found = [from];
  let paged = false;
  let gap = false;
  for (let i = from + 1; i < lines.length; i += 1) {
    if (!tight[i]) {
      gap = found.length > 2;
      continue;
    }
    end += (tight[i] as string).length;
    const marked = isMarked(i);
    const next = following(i);
    // 【监督工作】, a heading inside the list, or the first half of an entry over two lines.
    const heading = next > 0 && isMarked(next) && ((tight[i] as string).length <= 16 || (paged && next === i + 1));
    if (marked) paged = true;
    else if ((gap && paged && !heading) || found.length > 200 || !(heading || (!paged && later(i)))) break;
    // A title that opens the first document stands alone after the list.
    if (!marked && !heading && gap) break;
    found.push(i);
  }
  // A law lists its own chapters: that list is part of its text.
  const chapters = found.filter((index) => /^第.{1,4}[编章节篇部]/.test(tight[index] as string)).length;
  if (chapters * 2 > found.length) return [];
  return found.length > 2 || (paged && found.length > 1) ? found : [];
}
