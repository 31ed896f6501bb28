import { readByline } from '../read/authors.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { lastSign } from '../text/last-sign.ts';
import { type Paragraph, width } from '../text/paragraph.ts';
import { isTitleLine } from './title.ts';

const closing =
  /(请予审议|请予审查|请审议|请审查|请审议决定|特此公告|现予公告|现予公布|现予通告|特此报告|特此通知|特此说明|谢谢(大家)?|妥否,请.{0,8})[。!]?$|^(谢谢|完了)/;
const signature =
  /(委员会|常委会|主席团|人民政府|政府|办公室|办公厅|法院|检察院|大会|秘书处|秘书组|会议|局|院长|主任|主席|市长|区长|县长|镇长|乡长|省长|州长|旗长|盟长|检察长)[:\s]*[^\s。]{0,8}$/;

/** What closes a text that a body makes known, and signs. */
const announced = /(特此(公告|通知|通报)|现予(公告|公布|通告))。?$/;

/** Whether a line signs the text that a closing formula before it ends: 特此公告。 / 某镇人民代表大会主席团. */
export function signsBefore(paragraphs: readonly Paragraph[], at: number): boolean {
  const before = paragraphs[at - 1];
  const tight = bare((paragraphs[at] as Paragraph).plain);
  return before !== undefined && announced.test(bare(before.plain)) && tight.length < 40 && signature.test(tight);
}

/** Whether a line is a day and nothing else. */
export const isDate = (plain: string): boolean => headLine(plain) === 'date';

/** Whether a text can be over before this paragraph. */
export function endsBefore(paragraphs: readonly Paragraph[], at: number, gap: number): boolean {
  const before = paragraphs[at - 1];
  const here = paragraphs[at] as Paragraph;
  if (!before || before.cells || here.heading || here.blankBefore > gap) return true;
  if ('。!?)”》…;'.includes(lastSign(before.plain)) || isDate(before.plain)) return true;
  // The last line of a list of acts has no closing mark: 王明　县水利局局长职务.
  if (/职务$/.test(before.plain.trimEnd()) && !before.plain.includes('关于')) return true;
  // Nor has a row of names and offices in columns.
  const row = before.plain.trimEnd();
  if (/[长任员席记]$/.test(row) && /\S\s{2,}\S/.test(row) && !row.includes('关于')) return true;
  return here.blankBefore > 0 || here.indent >= 4 || width(before.text) < 40;
}

/** Whether the text before has come to its own end: a date, a signature, a closing formula, or a row of names. */
export function isOver(paragraphs: readonly Paragraph[], at: number): boolean {
  const before = paragraphs[at - 1];
  if (!before || before.cells) return true;
  const tight = bare(before.plain);
  return isDate(before.plain) || closing.test(tight) || (tight.length < 40 && signature.test(tight));
}

/** What stands right after a title tells whether it is one: a draft mark, a note of passing or delivery, an addressee. */
export function headFollows(paragraphs: readonly Paragraph[], after: number): boolean {
  for (let i = after; i < paragraphs.length && i < after + 3; i += 1) {
    const { plain, cells } = paragraphs[i] as Paragraph;
    if (cells || /^[|｜]/.test(plain)) return true;
    const form = headLine(plain);
    if (form && form !== 'note') return true;
    if (width(plain) > 60) return false;
  }
  return false;
}

/** A title of a kind that nobody has described: alone, after a text that is over, before a text that begins. */
export function unknownTitle(paragraphs: readonly Paragraph[], at: number, gap: number): boolean {
  const here = paragraphs[at] as Paragraph;
  const next = paragraphs[at + 1];
  if (!next || !isTitleLine(here) || bare(here.plain).length < 4 || bare(here.plain).length > 60) return false;
  if (here.heading === 1) return true;
  if (here.blankBefore <= gap && !(here.indent >= 8)) return false;
  if (readByline(here) || !isOver(paragraphs, at) || signature.test(bare(here.plain))) return false;
  return headFollows(paragraphs, at + 1) || next.plain.length > 60;
}

/** Whether the text before ends with a sentence or has come to its end. */
export const endsOver = (paragraphs: readonly Paragraph[], at: number): boolean => {
  const before = paragraphs[at - 1];
  return !before || '。!)”》'.includes(lastSign(before.plain)) || isOver(paragraphs, at) || width(before.text) < 40;
};
