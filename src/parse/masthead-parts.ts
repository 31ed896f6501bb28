import { isoDay, readDates } from '../text/dates.ts';
import { bare } from '../text/fold.ts';
import { numeralClass } from '../text/numerals.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What a paragraph at the top of an issue is: its name and number, who edits it, when it came out. */
export type MastheadPart = 'title' | 'imprint' | 'date';

const n = `[${numeralClass}]`;
/** 第二期; 第2、3期 of an issue that joins several, by its first number. */
export const issueNumber = new RegExp(`(?<!总)第\\s?(${n}{1,6})(?:[、,—~至-]${n}{1,4}){0,6}\\s?[期号]`);
/** 2031年, 【2031】, 2031第…: in either kind of figures. */
export const issueYear = new RegExp(`(\\d{4}|[一二][九〇零]${n}{2})\\s?([\\]年)]|第)`);
/** 2020·2, (2021·12): year and number without words. */
export const yearAndNumber = /^[(]?((?:19|20)\d{2})[·.—-](\d{1,2})[)]?$|[(]((?:19|20)\d{2})[·.](\d{1,2})[)]$/;
/** What says that a day is that of publication. */
export const dated = /(发布日期|发布时间|发布于|出版日期|印发日期|日期|时间):|出版|印发/;

const serial = /(专辑|公报|会刊|人大简报|人大通讯|人大工作|汇编|专刊|增刊)/;
const ownName =
  /(公报|会刊|简报|通讯|专刊|增刊|专辑|汇编|人大(?:常委会)?(?:工作)?(?:通报|动态|信息|简讯))([(].*[)]|[)])?$/;
const imprint = /(编|编印|编辑|主办|主编|出版|印发|印|编辑部|秘书处|办公室|办公厅|准印证.*|内部资料.*)[)]?$/;
const day = /(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})|(?:时间|日期):(\d{4})[-./]?(\d{2})[-./]?(\d{2})/;
const chineseYear = '(?:\\d{4}|[一二][九〇零].{2})年';
const dayLine = new RegExp(
  `^[(]?${chineseYear}.{1,3}月(.{1,3}日)?([)]?$|(来源|作者|编辑|发布|浏览|阅读|点击|字[体号]):)`,
);
const dayBesideEditor = new RegExp(`(编|编印|主办|印发|办公室|办公厅|研究室|主席团)${chineseYear}(.*日|.{1,3}月)$`);

/** The whole day that a line names, in figures or in Chinese numerals. */
export function readDay(plain: string): string | null {
  const numeric = day.exec(plain);
  if (numeric) {
    const [year, month, date] = numeric.slice(numeric[1] ? 1 : 4).map(Number) as [number, number, number];
    return isoDay({ year, month, day: date });
  }
  const [date] = readDates(plain.replace(/\s+/g, ''));
  return date ? isoDay(date) : null;
}

function partOf(paragraph: Paragraph, next: Paragraph | undefined): MastheadPart | null {
  const tight = bare(paragraph.plain);
  if (tight.length > 70 || /[。;]/.test(tight) || /^第.{1,6}号$/.test(tight.replace(/[()]/g, ''))) return null;
  if (/关于|公告$/.test(tight)) return null;
  if (
    issueNumber.test(tight) &&
    !/次会议.*(议程|日程)/.test(tight) &&
    (serial.test(tight) || issueYear.test(tight) || /总第|期/.test(tight))
  )
    return 'title';
  if (ownName.test(tight)) return 'title';
  if (yearAndNumber.test(tight)) return 'title';
  if (next && /^(公报|会刊)$/.test(bare(next.plain))) return 'title';
  if (dated.test(tight) && readDay(paragraph.plain)) return 'date';
  if (dayLine.test(tight)) return 'date';
  if (
    /^\d{4}[-./]\d{1,2}[-./]\d{1,2}(\d{1,2}:\d{2})?(\||$)/.test(tight) ||
    /^\d{1,2}月\d{1,2}日(出版|印发)/.test(tight)
  )
    return 'date';
  if (/^总第.{1,6}[期号]$/.test(tight)) return 'title';
  if (dayBesideEditor.test(tight)) return 'imprint';
  if (imprint.test(tight) && tight.length < 60 && !/(委员会|人民政府)$/.test(tight)) return 'imprint';
  return null;
}

/** The first line of a head over several lines: 中华人民共和国 / 全国人民代表大会常务委员会公报. */
function countryLine(paragraphs: readonly Paragraph[], at: number): MastheadPart | null {
  const next = paragraphs[at + 1];
  return at === 0 &&
    next &&
    bare((paragraphs[at] as Paragraph).plain).length < 16 &&
    serial.test(bare(next.plain)) &&
    partOf(next, paragraphs[at + 2]) === 'title'
    ? 'title'
    : null;
}

const wholeName = /^\p{sc=Han}{1,20}人民代表大会(?:常务委员会)?(?:公报|会刊)$/u;

/** How many lines from the top spell the name of the issue bit by bit: 某省 / 人民代表大会 / 常务委员会 / 公报. */
function brokenName(paragraphs: readonly Paragraph[]): number {
  let name = '';
  for (let i = 0; i < paragraphs.length && i < 5; i += 1) {
    name += bare((paragraphs[i] as Paragraph).plain);
    if (name.length > 40) return 0;
    if (wholeName.test(name)) return i + 1;
  }
  return 0;
}

/** A short line under the name of the issue: its year, its number, its meeting, a note in brackets, who edits it and when. */
function partBelow(tight: string): MastheadPart | null {
  // The name once more in pinyin.
  if (/^[A-Z]{12,90}$/i.test(tight)) return 'imprint';
  if (tight.length > 50 || /[。;,]/.test(tight) || /通过|批准|关于/.test(tight)) return null;
  if (/^(\d{4}|[一二][九〇零]..)年([(].{1,8}[)])?$/.test(tight) || /^第.{1,6}[期号]$/.test(tight)) return 'title';
  if (/^(19|20)\d{2}$/.test(tight)) return 'title';
  if (/^[(].{2,30}[)]$/.test(tight) || /次会议(文件|材料|专辑|专刊|专号|文件汇编)$/.test(tight)) return 'imprint';
  return /(编|编印|合编|主办|主编|印|出版|总编号.*|总第.*期)[)]?(\d{4}年|[一二][九〇零]..年)?(.{1,3}月.{1,3}日)?(印|出版|编印)?$/.test(
    tight,
  )
    ? 'imprint'
    : null;
}

/** What each of the first paragraphs is, as far as they belong to the head; slogans of a page may stand before the title. */
export function mastheadParts(paragraphs: readonly Paragraph[]): MastheadPart[] {
  const parts: (MastheadPart | null)[] = Array.from({ length: brokenName(paragraphs) }, () => 'title');
  for (let i = parts.length; i < paragraphs.length && i < 14; i += 1) {
    const paragraph = paragraphs[i] as Paragraph;
    const part =
      partOf(paragraph, paragraphs[i + 1]) ??
      countryLine(paragraphs, i) ??
      (parts.includes('title') ? partBelow(bare(paragraph.plain)) : null);
    // 2031 / 6: the number alone below the year.
    const numbered =
      !part &&
      i > 0 &&
      /^\d{1,2}$/.test(bare(paragraph.plain)) &&
      /^(19|20)\d{2}$/.test(bare((paragraphs[i - 1] as Paragraph).plain));
    if (numbered) {
      parts.push('title');
      continue;
    }
    const slogan = !parts.includes('title') && i < 3 && paragraph.plain.length < 40 && !/[。;:]/.test(paragraph.plain);
    if (!part && !slogan) break;
    parts.push(part);
  }
  return parts.map((part) => part ?? 'imprint');
}
