import type { Emendation } from '../../records/index.ts';
import { readNumeral } from '../../text/numerals.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import { inFigures } from './in-figures.ts';

/** A kind of number at the head of a paragraph: whole, and with its numeral lost. `ends` begins its count anew. */
interface Form {
  whole: RegExp;
  lost: RegExp;
  ends: RegExp | null;
  write: (value: number) => string;
}

const han = '([一二三四五六七八九十百]{1,5})';
const forms: readonly Form[] = [
  {
    whole: new RegExp(`^第${han}章`),
    lost: /^第章(?=\s|\p{sc=Han})/u,
    ends: null,
    write: (n) => `第${inFigures(n)}章`,
  },
  {
    whole: new RegExp(`^第${han}节`),
    lost: /^第节(?=\s|\p{sc=Han})/u,
    ends: /^第[^节]{0,5}章/,
    write: (n) => `第${inFigures(n)}节`,
  },
  { whole: new RegExp(`^第${han}条`), lost: /^第条(?=\s)/, ends: null, write: (n) => `第${inFigures(n)}条` },
  {
    whole: new RegExp(`^${han}、`),
    lost: /^、(?=[^\s、])/,
    ends: /^第.{0,5}[章节]/,
    write: (n) => `${inFigures(n)}、`,
  },
  {
    whole: /^(\d{1,2})、/,
    lost: /^、(?=[^\s、])/,
    ends: new RegExp(`^(?:[(]?${han}[)]|${han}、|第.{0,5}[章节])`),
    write: (n) => `${n}、`,
  },
  {
    whole: new RegExp(`^[(]${han}[)]`),
    lost: /^[(]\s*[)](?=\p{sc=Han})/u,
    ends: new RegExp(`^${han}?、`),
    write: (n) => `(${inFigures(n)})`,
  },
];

interface Member {
  paragraph: Paragraph;
  /** Null where the numeral is lost. */
  number: number | null;
  length: number;
  /** The text of the paragraph before it. */
  previous: string;
}

/** Whether a paragraph that begins with a mark can be the rest of a broken line. */
const goesOn = (text: string): boolean => !/[。;:!?”)]$/.test(text) && text.length > 20;

/**
 * Only a number that its neighbours leave one place for is put back: certain between two, and before a second one; likely
 * behind the last, unless another kind of number that would have lost the same stands in the document.
 */
function mend(count: readonly Member[], write: Form['write'], alone: boolean): Emendation[] {
  return count.flatMap(({ paragraph, number, length, previous }, at) => {
    const [before, after] = [count[at - 1], count[at + 1]];
    if (number !== null || (before && !before.number) || (after && !after.number) || (!before && !after)) return [];
    const value = (before?.number ?? 0) + 1;
    if (value > 199 || (after && after.number !== value + 1) || (!after && (!alone || goesOn(previous)))) return [];
    return emendAt(paragraph, 0, length, write(value), {
      certainty: after ? 'certain' : 'likely',
      reason: '序号缺数字,据前后序号补',
      evidence: [before, after].flatMap((each) => (each ? [firstLine(each.paragraph)] : [])),
    });
  });
}

/**
 * Headings that lost the numeral of their number: 第章 between 第一章 and 第三章, 、 between 一、 and 三、.
 * @param texts the paragraphs of each document
 */
export function restoreNumerals(texts: readonly (readonly Paragraph[])[]): Emendation[] {
  return texts.flatMap((paragraphs) =>
    forms.flatMap(({ whole, lost, ends, write }) => {
      if (!paragraphs.some(({ plain }) => lost.test(plain))) return [];
      const counts: Member[][] = [[]];
      for (const [at, paragraph] of paragraphs.entries()) {
        const { plain } = paragraph;
        const previous = paragraphs[at - 1]?.plain ?? '';
        const found = whole.exec(plain);
        const gone = lost.exec(plain);
        const count = counts.at(-1) as Member[];
        if (found)
          count.push({ paragraph, number: readNumeral(found[1] as string), length: found[0].length, previous });
        else if (gone) count.push({ paragraph, number: null, length: gone[0].length, previous });
        else if (ends?.test(plain)) counts.push([]);
      }
      const alone = !forms.some(
        (other) =>
          other.whole !== whole &&
          other.lost.source === lost.source &&
          paragraphs.some(({ plain }) => other.whole.test(plain)),
      );
      return counts.flatMap((count) => mend(count, write, alone));
    }),
  );
}
