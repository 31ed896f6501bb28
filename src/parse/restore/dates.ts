import type { Emendation, Message } from '../../records/index.ts';
import { readDamagedDates } from '../../text/dates.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import type { StatedDate } from './issue-dates.ts';

interface Reading {
  year: number | null;
  month: number;
  day: number;
}

/** Where a date without a year (825日) stands as dates do: 120日 is mostly a length of time. */
const opening = /(?:^|[—(])$/;
const afterOpening = /^(?:起|至|上午|下午|晚|在|召开|\s|\(|,|$)/;
const preposition = /(?:[从自于至到在]|定于|截至|截止)$/;
const afterPreposition = /^(?:起|至\d|上午|下午|晚上|在|召开|举行|\(星期|\(周|,?星期)/;
/** 。1118日,: a length of time does not stand alone between two marks. */
const sentence = /[。;]$/;
const duration = /^(?:内|以内|以上|以下|前|后|之|工|游|龄|报)/;

const written = ({ year, month, day }: Reading): string => `${year === null ? '' : `${year}年`}${month}月${day}日`;

/** The readings that stand whole somewhere else in the issue, with their lines. */
function proved(readings: readonly Reading[], dates: readonly StatedDate[]): { reading: Reading; lines: number[] }[] {
  return readings.flatMap((reading) => {
    const lines = dates
      .filter(
        ({ year, month, day }) =>
          month === reading.month &&
          day === reading.day &&
          (year === reading.year || year === null || reading.year === null),
      )
      .sort((a, b) => Number(b.year !== null) - Number(a.year !== null))
      .map(({ line }) => line);
    return lines.length ? [{ reading, lines }] : [];
  });
}

/** What one damaged place says; null where it is no date, a message where it can be read in several ways. */
function judge(
  printed: string,
  readings: readonly Reading[],
  context: { before: string; after: string },
  dates: readonly StatedDate[],
): { reading: Reading; certainty: Emendation['certainty']; lines: number[] } | Reading[] | null {
  const [only] = readings;
  if (!only) return null;
  const digits = (/\d+(?=日)/.exec(printed)?.[0] ?? '').replace(/^\d{4}(?=\d)/, '');
  const placed =
    (digits.length === 4 && sentence.test(context.before) && context.after.startsWith(',')) ||
    only.year !== null ||
    (opening.test(context.before) && afterOpening.test(context.after)) ||
    (preposition.test(context.before) && afterPreposition.test(context.after));
  if (only.year === null && (digits.length < 3 || duration.test(context.after))) return null;
  const proofs = proved(readings, dates);
  const [proof] = proofs;
  if (proof && proofs.length === 1 && (placed || digits.length === 4))
    return { reading: proof.reading, certainty: 'certain', lines: proof.lines };
  if (!placed) return null;
  if (readings.length > 1) return [...readings];
  // 201611月25日 has lost 年 only; 2016年36日 may have lost more than 月.
  const sure = printed.includes('月') || digits.length === 4;
  if (only.year === null) return { reading: only, certainty: 'likely', lines: [] };
  const sameMonth = dates.find(({ year, month }) => year === only.year && month === only.month);
  const certainty = sure ? 'certain' : digits.length > 2 || sameMonth ? 'likely' : 'unsure';
  return { reading: only, certainty, lines: sure || !sameMonth ? [] : [sameMonth.line] };
}

/**
 * Dates that a web copy damaged by dropping 年 or 月: 201611月25日, 2016年1125日, 2016年36日, 825日. Where the digits can be parted in
 * several ways, the issue's whole dates decide; where they do not, the place stays as printed and is reported.
 */
export function restoreDates(
  paragraphs: readonly Paragraph[],
  dates: readonly StatedDate[],
): { emendations: Emendation[]; messages: Message[] } {
  const emendations: Emendation[] = [];
  const messages: Message[] = [];
  for (const paragraph of paragraphs) {
    const { plain } = paragraph;
    if (!plain.includes('日')) continue;
    for (const { index, length, printed, readings } of readDamagedDates(plain)) {
      const context = {
        before: plain.slice(Math.max(0, index - 2), index),
        after: plain.slice(index + length, index + length + 4),
      };
      const verdict = judge(printed, readings, context, dates);
      if (!verdict) continue;
      if (Array.isArray(verdict)) {
        const reason = `“${printed}”缺字,可读作${verdict.map(written).join('或')},本期无从断定。`;
        messages.push({ ...placeAt(paragraph, index), severity: 'warning', rule: 'date-unreadable', reason });
        continue;
      }
      const { reading, certainty, lines } = verdict;
      const reason = lines.length
        ? '日期缺“年”或“月”字,据本期他处的完整日期补'
        : '日期缺“年”或“月”字,按数字只有一种读法补';
      emendations.push(...emendAt(paragraph, index, length, written(reading), { certainty, reason, evidence: lines }));
    }
  }
  return { emendations, messages };
}
