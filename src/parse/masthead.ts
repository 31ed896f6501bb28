import type { Gazette } from '../records/index.ts';
import { isoDay, readDates } from '../text/dates.ts';
import { bare, fold } from '../text/fold.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import { firstLine, type Line, type Paragraph } from '../text/paragraph.ts';

/** What the head of an issue says of it, and which lines say it. */
export interface Masthead extends Pick<Gazette, 'title' | 'year' | 'number' | 'published' | 'organization'> {
  /** How many paragraphs at the top it takes. */
  length: number;
  lines: number[];
}

const n = `[${numeralClass}]`;
const serial = /(专辑|公报|会刊|人大简报|人大通讯|人大工作|汇编|专刊|增刊)/;
const issueNumber = new RegExp(`(?<!总)第\\s?(${n}{1,6})\\s?[期号]`);
const issueYear = new RegExp(`(\\d{4}|[一二][九〇零]${n}{2})\\s?([\\]年)]|第)`);
const imprint = /(编|编印|编辑|主办|主编|出版|印发|印|编辑部|秘书处|办公室|办公厅|准印证.*|内部资料.*)[)]?$/;
const dated = /(发布日期|发布时间|发布于|出版日期|印发日期|日期|时间)[::]|出版|印发/;
const day = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})|(?:时间|日期)[::](\d{4})[-./]?(\d{2})[-./]?(\d{2})/;
/** 2020·2, (2021·12): year and number without words. */
const yearAndNumber = /^[(]?((?:19|20)\d{2})[·.—-](\d{1,2})[)]?$|[(]((?:19|20)\d{2})[·.](\d{1,2})[)]$/;

function readDay(plain: string): string | null {
  const numeric = day.exec(plain);
  if (numeric) {
    const [year, month, date] = numeric.slice(numeric[1] ? 1 : 4).map(Number) as [number, number, number];
    return isoDay({ year, month, day: date });
  }
  const [date] = readDates(plain.replace(/\s+/g, ''));
  return date ? isoDay(date) : null;
}

type Part = 'title' | 'imprint' | 'date';

function partOf(paragraph: Paragraph, next: Paragraph | undefined): Part | null {
  const tight = bare(paragraph.plain);
  if (tight.length > 70 || /[。;]/.test(tight) || /^第.{1,6}号$/.test(tight.replace(/[()]/g, ''))) return null;
  if (/关于|公告$/.test(tight)) return null;
  if (
    issueNumber.test(tight) &&
    !/次会议.*(议程|日程)/.test(tight) &&
    (serial.test(tight) || issueYear.test(tight) || /总第|期/.test(tight))
  )
    return 'title';
  if (serial.test(tight) && /(公报|会刊|简报|通讯|专刊|增刊|专辑|汇编)([(].*[)]|[)])?$/.test(tight)) return 'title';
  if (yearAndNumber.test(tight)) return 'title';
  if (next && /^(公报|会刊)$/.test(bare(next.plain))) return 'title';
  if (dated.test(tight) && readDay(paragraph.plain)) return 'date';
  if (/^[(]?(\d{4}|[一二][九〇零].{2})年.{1,3}月(.{1,3}日)?[)]?$/.test(tight)) return 'date';
  if (
    /^\d{4}[-./]\d{1,2}[-./]\d{1,2}(\d{1,2}:\d{2})?(\||$)/.test(tight) ||
    /^\d{1,2}月\d{1,2}日(出版|印发)/.test(tight)
  )
    return 'date';
  if (/^总第.{1,6}[期号]$/.test(tight)) return 'title';
  if (/(编|编印|主办|印发)[12一二].{3}年.*日$/.test(tight)) return 'imprint';
  if (imprint.test(tight) && tight.length < 60 && !/(委员会|人民政府)$/.test(tight)) return 'imprint';
  return null;
}

/** The first line of a head over several lines: 中华人民共和国 / 全国人民代表大会常务委员会公报. */
function countryLine(paragraphs: readonly Paragraph[], at: number): Part | null {
  const next = paragraphs[at + 1];
  return at === 0 &&
    next &&
    bare((paragraphs[at] as Paragraph).plain).length < 16 &&
    serial.test(bare(next.plain)) &&
    partOf(next, paragraphs[at + 2]) === 'title'
    ? 'title'
    : null;
}

/** A short line under the name of the issue: its year, its number, a note in brackets, who edits it and when. */
function partBelow(tight: string): Part | null {
  if (tight.length > 50 || /[。;,]/.test(tight) || /通过|批准|关于/.test(tight)) return null;
  if (/^(\d{4}|[一二][九〇零]..)年([(].{1,8}[)])?$/.test(tight) || /^第.{1,6}[期号]$/.test(tight)) return 'title';
  if (/^[(].{2,30}[)]$/.test(tight)) return 'imprint';
  return /(编|编印|合编|主办|主编|印|出版|总编号.*|总第.*期)[)]?(\d{4}年|[一二][九〇零]..年)?(.{1,3}月.{1,3}日)?(印|出版|编印)?$/.test(
    tight,
  )
    ? 'imprint'
    : null;
}

/** What each of the first paragraphs is, as far as they belong to the head; slogans of a page may stand before the title. */
function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  const parts: (Part | null)[] = [];
  for (let i = 0; i < paragraphs.length && i < 14; i += 1) {
    const paragraph = paragraphs[i] as Paragraph;
    const part =
      partOf(paragraph, paragraphs[i + 1]) ??
      countryLine(paragraphs, i) ??
      (parts.includes('title') ? partBelow(bare(paragraph.plain)) : null);
    const slogan = !parts.includes('title') && i < 3 && paragraph.plain.length < 40 && !/[。;:]/.test(paragraph.plain);
    if (!part && !slogan) break;
    parts.push(part);
  }
  return parts.map((part) => part ?? 'imprint');
}

/**
 * Reads the head of an issue: 公报【2031】第二期, 2031年第2号(总第99号), 会刊 第28期, with its date and its editor.
 * @param lines all lines of the source: a date of publication may stand among print links
 * @returns null where the text has no such head, as a single document has none
 */
export function readMasthead(paragraphs: readonly Paragraph[], lines: readonly Line[]): Masthead | null {
  const parts = partsOf(paragraphs);
  if (!parts.includes('title')) return null;
  const own = paragraphs.slice(0, parts.length);
  const titled = own.filter((_, i) => parts[i] === 'title');
  const title = titled.map((paragraph) => spaced(paragraph.text)).reduce(joinTitle, '');
  const plain = bare(title);
  const dateText = own.filter((_, i) => parts[i] !== 'title').map((paragraph) => bare(paragraph.plain));
  const dense = titled.map((paragraph) => yearAndNumber.exec(bare(paragraph.plain))).find(Boolean) ?? [];
  const year = [
    issueYear.exec(plain)?.[1],
    dense[1] ?? dense[3],
    ...dateText.map((text) => /((?:19|20)\d{2}|[一二][九〇零].{2})[年./-]/.exec(text)?.[1]),
  ].find(Boolean);
  const number = issueNumber.exec(plain)?.[1] ?? dense[2] ?? dense[4] ?? '';
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
  return /^(公报|会刊)$/.test(fold(line)) ? title + line : `${title} ${line}`;
}

function publication(
  own: readonly Paragraph[],
  parts: readonly Part[],
  lines: readonly Line[],
  year: number | null,
): string | null {
  const yearless = (plain: string): string | null => {
    const match = /^(\d{1,2})月(\d{1,2})日(出版|印发)/.exec(bare(plain));
    return match ? isoDay({ year, month: Number(match[1]), day: Number(match[2]) }) : null;
  };
  const stated = own
    .filter((paragraph, i) => parts[i] !== 'title' || dated.test(paragraph.plain))
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
