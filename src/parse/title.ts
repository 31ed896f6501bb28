import { kindOf } from '../documents/index.ts';
import type { DocumentKind } from '../documents/kind.ts';
import { isOffice } from '../read/posts.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { readLabel } from '../text/labels.ts';
import { couldBeName } from '../text/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** A title that stands on one or several lines. */
export interface Title {
  /** How many paragraphs it takes. */
  length: number;
  /** The lines joined, spaces between characters taken out. */
  text: string;
  kind: DocumentKind;
  /** It names its matter or its body, and could hardly be anything but a title. */
  full: boolean;
}

const mostLines = 6;
const mostCharacters = 140;
/** Titles name papers; lines that begin so tell what is done with papers. */
const doing =
  /^([表图]\s?\d|专栏\d|听取|听审|审议(?!意见)|审查(?!结果|报告)|审定|讨论|表决|通过|宣布|传达|学习|补选|接受|批准|研究|书面|印发|进行|召开|举行|出席的|请|我|本|根据|按照|为了|经|由|[上下]午|会上,|决定(?!.{0,8}名单)|会议(认为|指出|强调|要求|决定|听取|审查|审议|批准|同意|通过)|以上|现|特此|附[:：])/;
const conjunction = /^([(](草案|修订草案|修正草案)[)](的|情况|修改|审议)|和|及|与|并|暨|或|的|、|以及|草案|情况)/;
const draftMark = /[(](草案|修订草案|修正草案|审议稿|讨论稿|征求意见稿|送审稿|表决稿|修改稿|草稿|摘要|书面)[)]$/;

/** The number of a paper at the end of its title: 公告(第六号), 公告[七届]第38号, 任免名单(二). */
const numberMark =
  /(?<=..)([(]第?[一二三四五六七八九十百〇零\d]{1,6}号?[)]|([[(](\d{4}|第?[一二三四五六七八九十]{1,3}届)[\])])?第?[一二三四五六七八九十百〇零\d]{1,6}号)$/;

/** A row of names or cells: several words of more than one character, far apart. */
function isRow(plain: string): boolean {
  const words = plain.split(/\s+/).filter(Boolean);
  const long = words.filter((word) => word.length > 1);
  if (words.length > 4 && long.length > 0 && long.length * 2 < words.length) return !kindOf(bare(plain));
  return words.length > 2 && long.length > 1 && bare(plain).length / words.length <= 5 && !/关于|的/.test(plain);
}

/** A name and the office beside it, in a list of acts: 王　明　　县水利局局长职务. */
const nameAndOffice = /^(\p{sc=Han}{2,4}\s+|\p{sc=Han}\s{1,4}\p{sc=Han}\s*)(\S{4,}?)(职务)?$/u;

/** The office first, the name far behind it: 县水利局局长职务　　　王明. */
const officeAndName = /^(\S{4,}?)(职务)?\s{2,}(\p{sc=Han}{2,4}|\p{sc=Han}\s+\p{sc=Han})$/u;

/** A name set apart, with a note perhaps: 王　明(兼). */
const nameAlone = /^\p{sc=Han}\s+\p{sc=Han}(\s*\([^()]{1,6}\))?$/u;

/** Two names far apart. */
const twoNames = /^(\S{2,8})\s{2,}(\S{2,8})$/;

function isNamed(plain: string): boolean {
  const line = plain.trim();
  const row = nameAndOffice.exec(line);
  if (row && isOffice(row[2] as string)) return true;
  if (isOffice(officeAndName.exec(line)?.[1] ?? '')) return true;
  const [, one = '', two = ''] = twoNames.exec(line) ?? [];
  return (nameAlone.test(line) || (couldBeName(one) && couldBeName(two))) && !kindOf(bare(line));
}

/** The heads of columns, where a copy sets each cell on its own line. */
const columnHead = /^(序号|编号|姓名|性别|民族|职务|现任职务|任命职务|免去职务|单位|项目|科目|备注)$/;

/** An office, in a cell or a list: no title begins with it, unless its words go on to an act. */
const isOfficeAlone = (plain: string): boolean => isOffice(plain) && !/关于|任免/.test(plain);

/** Whether a paragraph could be a line of a title, by its form alone. */
export function isTitleLine(paragraph: Paragraph): boolean {
  const { plain } = paragraph;
  const longest = paragraph.heading ? 160 : 90;
  if (paragraph.cells || plain.length > longest) return false;
  const tight = bare(plain);
  if (!tight || /[。;!?]/.test(tight.replace(/《[^》]*》/g, '')) || /[:,、;.—]$/.test(tight)) return false;
  if (/:/.test(tight.replace(/《[^》]*》/g, ''))) return false;
  if (/^谢谢|^[一二].{1,3}年.{1,3}月.{1,3}日$/.test(tight)) return false;
  if (!/^([\p{sc=Han}《“]|\d{4}年|[(](草案|修订草案|修正草案)[)].)/u.test(tight)) return false;
  if (readLabel(plain) || headLine(plain) || isRow(plain) || isNamed(plain)) return false;
  return !/^附[件表录]?[一二三四五六七八九十\d]*$/.test(tight);
}

const balanced = (text: string): boolean =>
  text.split('《').length === text.split('》').length && text.split('(').length === text.split(')').length;

/** The form in which kinds claim a title: quoted titles emptied, the draft mark and the number off. */
export function claimForm(title: string): string {
  return bare(title)
    .replace(/《[^《》]*(《[^《》]*》[^《》]*)*》/g, '《》')
    .replace(draftMark, '')
    .replace(numberMark, '');
}

/** 关于…的报告: it says its matter and what it is. A title with 关于 that does not close so goes on in the next line. */
const closed = (form: string): boolean =>
  !form.includes('关于') || /的[^的]{1,14}$|》[^《》]{0,14}$/.test(form.slice(form.indexOf('关于')));

function isFull(form: string, kind: DocumentKind): boolean {
  if (kind.common?.test(form)) return false;
  // 名词解释 is short and says all the same what it heads.
  return form.length >= (kind.type === 'glossary' ? 4 : 6);
}

/**
 * Reads the title that begins at a paragraph: as few lines as make a whole title, more where the words go on
 * (an open bracket, a conjunction at the head of the next line, 关于… without its noun).
 */
export function readTitle(paragraphs: readonly Paragraph[], from: number, gap: number, nested = false): Title | null {
  const first = paragraphs[from] as Paragraph;
  if (!isTitleLine(first) || doing.test(bare(first.plain))) return null;
  if (columnHead.test(bare(first.plain)) || isOfficeAlone(first.plain)) return null;
  // Single characters set apart are a short title (公 告) or a row of names.
  if (/^\S(\s+\S){2,}$/.test(first.plain.trim()) && !kindOf(claimForm(first.plain))) return null;
  let printed = '';
  let best: Title | null = null;
  for (let i = from; i < paragraphs.length && i < from + mostLines; i += 1) {
    const line = paragraphs[i] as Paragraph;
    if (i > from) {
      if (!isTitleLine(line) || line.blankBefore > gap || first.heading) break;
      const before = bare(printed);
      if (best && !(conjunction.test(bare(line.plain)) || !closed(claimForm(printed)))) break;
      if (before.length + line.plain.length > mostCharacters) break;
      // A word alone is the head of a column, unless it is what the title was waiting for.
      if (bare(line.plain).length <= 4 && !kindOf(bare(line.plain)) && !kindOf(`的${bare(line.plain)}`)) break;
    }
    printed += line.text.replace(/\s+/g, '');
    if (!balanced(bare(printed))) continue;
    const form = claimForm(printed);
    const kind = kindOf(form);
    if (kind) best = { length: i - from + 1, text: printed, kind, full: isFull(form, kind) };
  }
  return best && !nested && beginsLater(paragraphs, from, from + best.length, gap) ? null : best;
}

/** Whether a line further down is the whole title, and the lines before it are cells or names that open none. */
function beginsLater(paragraphs: readonly Paragraph[], from: number, to: number, gap: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const { plain } = paragraphs[at - 1] as Paragraph;
    if (opens(bare(plain)) && !isOfficeAlone(plain)) return false;
    if (readTitle(paragraphs, at, gap, true)?.full) return true;
  }
  return false;
}

/** How the first line of a title over several lines begins: with a body, a place, its matter. */
function opens(line: string): boolean {
  return line.length > 6 || /^(关于|《)|(会|府|院|局|厅|部|室|团|处|委|省|市|州|盟|县|旗|区|乡|镇|国)$/.test(line);
}
