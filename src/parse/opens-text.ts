import { readByline } from '../read/authors.ts';
import type { DocumentType } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { endsOver, isDate } from './boundary.ts';

/** How the first line under a title reads that no heading inside a text has below it. */
const openings: readonly [title: RegExp, line: RegExp][] = [
  [/(纪要|实录|记录|简况)$/, /^(会议)?(时间|地点|主持人?|主持):/],
  [/日程(安排)?表?$/, /^[(]?((\d{4}年)?\d{1,2}月\d{1,2}日|\d{4}[./-]\d{1,2}[./-]\d{1,2})/],
  [
    /(出席|列席|缺席|请假).{0,8}(情况|名单|人员)$/,
    /^(应到|实到|出席|列席|缺席|请假)[^。:]{0,12}:|^(应到|应出席)[^。:]{0,10}\d+[名人]/,
  ],
  [/分组名单$/, /^(第?[一二三四五六七八九十\d]{1,3}[小]?组|召集人|组长)/],
  [
    /(方案|办法|规定|规则|守则|制度)$/,
    /(制定|制订|特制定)(本|如下|以下|工作|实施)?(方案|办法|规定|规则|守则|制度)?[。:]?$/,
  ],
];
const sign = /(委员会|常委会|主席团|政府|办公室|办公厅|法院|检察院|局|[长任席]:.{2,8})$/;

/** Whether the text before is signed and dated: a signature, and below it a day. */
function isSigned(paragraphs: readonly Paragraph[], at: number): boolean {
  const [signature, day] = [paragraphs[at - 2], paragraphs[at - 1]];
  return Boolean(
    day && isDate(day.plain) && !/^\s*\(/.test(day.plain) && signature && sign.test(bare(signature.plain)),
  );
}

/**
 * Whether a title begins a text though nothing but words sets it apart: its note of passing or delivery or its number
 * stands right below, the text before is signed and dated, a report on its matter (关于…的汇报) has its own day below, or the
 * text below opens as texts of its kind do (纪要 with 时间:, 日程 with a day, 分组名单 with a group, 方案 with 制定本方案).
 * @param after index of the first paragraph below the title
 */
export function opensText(
  paragraphs: readonly Paragraph[],
  at: number,
  after: number,
  title: { text: string; type: DocumentType },
): boolean {
  const below = paragraphs[after];
  if (!below || below.cells) return false;
  const [own, next] =
    headLine(below.plain) === 'status' ? paragraphs.slice(after + 1, after + 3) : [below, paragraphs[after + 1]];
  if (own && isOwnNote(own, title.text)) return true;
  if (next && readByline(below)?.post && ['date', 'delivery'].includes(headLine(next.plain) ?? '')) return true;
  const tight = bare(title.text);
  const line = bare(below.plain);
  if (tight.length >= 6 && isSigned(paragraphs, at) && !/:$/.test(line)) return true;
  if (/^关于.*的(报告|汇报|议案|说明)$/.test(tight) && isDated(paragraphs, after)) return true;
  return (
    (endsOver(paragraphs, at) || title.type === 'schedule' || title.type === 'attendance') &&
    openings.some(([form, opening]) => form.test(tight) && opening.test(line))
  );
}

/** What only the head of a document has right below its title: its passing or delivery, its number, whom it addresses. */
function isOwnNote({ plain }: Paragraph, title: string): boolean {
  const form = headLine(plain);
  return (
    form === 'passing' ||
    form === 'delivery' ||
    form === 'document-number' ||
    (form === 'date' && /^\s*\(/.test(plain)) ||
    (form === 'note' && /^\(\d{4}年[^()]{4,60}(会议|大会)\)$/.test(bare(plain))) ||
    (form === 'salutation' && /关于.*的/.test(title)) ||
    (form === 'number' && /(公告|令)$/.test(bare(title)))
  );
}

/** A day of its own within two lines: (2031年6月11日), with the organ that reports above it perhaps. */
const isDated = (paragraphs: readonly Paragraph[], after: number): boolean =>
  paragraphs
    .slice(after, after + 2)
    .some(({ plain }) => ['date', 'delivery', 'passing'].includes(headLine(plain) ?? ''));
