import { matchesOf } from '../text/matches.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';

/** A title in book marks, and where its opening mark stands. */
export interface CitedTitle {
  title: string;
  line: number;
}

const longest = 160;

/**
 * Every title in book marks, in the order in which they open: a title inside another one (《关于修改〈…〉的决定》) with 〈 〉 stays
 * part of it; with 《 》 it counts as well as the outer one. A mark that nothing closes is no title.
 */
export function readCitations(paragraphs: readonly Paragraph[]): CitedTitle[] {
  return paragraphs.flatMap((paragraph) => {
    const found: { title: string; index: number }[] = [];
    const open: number[] = [];
    for (const mark of matchesOf(paragraph.text, /[《》]/g)) {
      if (mark[0] === '《') {
        open.push(mark.index);
        continue;
      }
      const start = open.pop();
      if (start === undefined) continue;
      const title = paragraph.text.slice(start + 1, mark.index).trim();
      if (title && title.length <= longest) found.push({ title, index: start });
    }
    return found
      .sort((a, b) => a.index - b.index)
      .map(({ title, index }) => ({ title, line: placeAt(paragraph, index).line }));
  });
}
