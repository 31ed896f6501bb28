import type { Gazette } from '../records/index.ts';
import { isoDay, readDates } from '../text/dates.ts';
import { bare, fold } from '../text/fold.ts';
import { readNumeral } from '../text/numerals.ts';
import { firstLine, type Line, type Paragraph } from '../text/paragraph.ts';
import {
  dated,
  issueNumber,
  issueYear,
  type MastheadPart,
  mastheadParts,
  readDay,
  yearAndNumber,
} from './masthead-parts.ts';

/** What the head of an issue says of it, and which lines say it. */
export interface Masthead extends Pick<Gazette, 'title' | 'year' | 'number' | 'published' | 'organization'> {
  /** How many paragraphs at the top it takes. */
  length: number;
  lines: number[];
}

/** The day of publication set on the line of the number, apart from it: 2031年第四期　　2031年9月5日. */
const dayBehind = /(?<=[期号)])\s+[(]?(?:\d{4}|[一二][九〇零]..)年.{1,3}月.{1,3}日(?:出版|印发)?[)]?$/;

/**
 * Reads the head of an issue: 公报【2031】第二期, 2031年第2号(总第99号), 会刊 第28期, with its date and its editor.
 * @param lines all lines of the source: a date of publication may stand among print links
 * @returns null where the text has no such head, as a single document has none
 */
export function readMasthead(paragraphs: readonly Paragraph[], lines: readonly Line[]): Masthead | null {
  const parts = mastheadParts(paragraphs);
  if (!parts.includes('title')) return null;
  const own = paragraphs.slice(0, parts.length);
  const titled = own.filter((_, i) => parts[i] === 'title');
  const title = titled
    .map(({ plain, text }) => spaced(text.slice(0, plain.length - (dayBehind.exec(plain)?.[0].length ?? 0))))
    .reduce(joinTitle, '');
  const plain = bare(title);
  const dateText = own.filter((_, i) => parts[i] !== 'title').map((paragraph) => bare(paragraph.plain));
  const dense = titled.map((paragraph) => yearAndNumber.exec(bare(paragraph.plain))).find(Boolean) ?? [];
  const alone = titled.map((paragraph) => bare(paragraph.plain)).find((text) => /^\d{4}$/.test(text));
  const year = [
    issueYear.exec(plain)?.[1],
    dense[1] ?? dense[3],
    alone,
    // A day behind the number on its own line.
    ...titled.map(({ plain: line }) => /\d{4}(?=年)|[一二][九〇零]..(?=年)/.exec(dayBehind.exec(line)?.[0] ?? '')?.[0]),
    ...dateText.map((text) => /((?:19|20)\d{2}|[一二][九〇零].{2})[年./-]/.exec(text)?.[1]),
  ].find(Boolean);
  const bareNumber = titled.map((paragraph) => bare(paragraph.plain)).find((text) => /^\d{1,2}$/.test(text));
  const number = issueNumber.exec(plain)?.[1] ?? dense[2] ?? dense[4] ?? bareNumber ?? '';
  return {
    length: parts.length,
    lines: [...new Set(own.flatMap((paragraph) => paragraph.pieces.map((piece) => piece.line)))],
    title,
    year: year ? readNumeral(year) : null,
    number: readNumeral(number),
    published: publication(own, parts, lines, year ? readNumeral(year) : null),
    organization:
      /^(.{2,40}?(人民代表大会常务委员会|人大常委会|人民代表大会))/.exec(title.replace(/\s+/g, ''))?.[1] ??
      organizationOf(plain, title),
  };
}

function organizationOf(plain: string, title: string): string | null {
  const match = /^.{2,40}?(人民代表大会(常务委员会)?|人大常委会)/.exec(plain);
  return match ? title.replace(/\s+/g, '').slice(0, match[0].length) : null;
}

/** Spaces that only set characters apart go; one that parts the words of a title stays. */
function spaced(text: string): string {
  const words = text.split(/[\s\u3000]+/);
  return words.every((word) => word.length === 1) ? words.join('') : words.join(' ');
}

function joinTitle(title: string, line: string): string {
  if (!title) return line;
  return /^(公报|会刊|人民代表大会|常务委员会)/.test(fold(line)) ? title + line : `${title} ${line}`;
}

function publication(
  own: readonly Paragraph[],
  parts: readonly MastheadPart[],
  lines: readonly Line[],
  year: number | null,
): string | null {
  const yearless = (plain: string): string | null => {
    const tight = bare(plain);
    const [date] = /^[^年]{2,6}日(出版|印发|编印)/.test(tight) ? readDates(tight) : [];
    return date ? isoDay({ ...date, year }) : null;
  };
  const stated = own
    .filter(({ plain }, i) => parts[i] !== 'title' || dated.test(plain) || dayBehind.test(plain))
    .map((paragraph) => readDay(paragraph.plain) ?? yearless(paragraph.plain));
  const first = own[0] ? firstLine(own[0]) : 1;
  const beside = lines
    .slice(0, first + 12)
    .map((line) => fold(line.text))
    .filter(
      (plain) =>
        (/(发布日期|发布时间|出版|印发|时间:|日期:)/.test(plain) || /^\d{4}[-./]\d{1,2}[-./]\d/.test(plain)) &&
        plain.length < 80,
    )
    .map(readDay);
  return [...stated, ...beside].find((value) => value !== null) ?? null;
}
