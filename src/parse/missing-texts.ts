import type { Reference } from '../read/references.ts';
import type { AgendaItem, Message } from '../records/index.ts';
import { fold } from '../text/fold.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { doubt } from './doubts.ts';

/** 听取和审议…的报告, 审议《…(草案)》: an item that a text must answer. 人事任免, 选举, 其他 need none. */
const announces = /(听取|审议|审查|审查和批准|讨论|初审|书面).*(报告|草案|议案|说明|办法|条例|《[^《》]+》)/;

/** Agenda items that announce a report or a draft which this issue does not hold: 本期未载. One message an item. */
export function missingReports(items: readonly AgendaItem[]): Message[] {
  return items.flatMap((item): Message[] =>
    item.documents.length || !announces.test(fold(item.text))
      ? []
      : [doubt(item.line, 'report-not-in-issue', `议程列有“${item.text}”,有关文件本期未载。`, 'info')],
  );
}

const heading = /^附(?:件|表)?\s?:?\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?(?:\s|[:.、]|$)/;
const numberOf = (label: string): number | null => readNumeral(label.replace(/^附件\s?/, ''));

/**
 * Attachments that a text points to (附件四, 见附件二P9) and that no line of the issue heads. One message each, at the first
 * place that points to them.
 */
export function missingAttachments(references: readonly Reference[], paragraphs: readonly Paragraph[]): Message[] {
  const headed = new Set(
    paragraphs.flatMap((p) => {
      const number = heading.exec(p.plain)?.[1];
      return number ? [readNumeral(number)] : [];
    }),
  );
  const missing = new Map<number, Message>();
  for (const { kind, label, line } of references) {
    const number = kind === 'attachment' ? numberOf(fold(label)) : null;
    if (number !== null && !headed.has(number) && !missing.has(number))
      missing.set(number, doubt(line, 'attachment-not-in-issue', `文中提到${label},本期未载。`, 'info'));
  }
  return [...missing.values()];
}
