import type { Emendation } from '../../records/index.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import type { StatedDate } from './issue-dates.ts';

/** One way in which a date lacks a part; the groups are what is left of it. */
interface Form {
  pattern: RegExp;
  /** What the damaged place surely holds: a quick look before the pattern. */
  hint: string;
  lost: string;
}

const figure = '[一二三四五六七八九十]';
const forms: readonly Form[] = [
  {
    // 12月21个项目 and 12月21至23日 have lost nothing.
    pattern:
      /(?<!\d)(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})(?![\d日号—\-~.、%至到和及与或家个项名人次所户件条座万亿元宗台辆位起余多批只株吨公])/g,
    hint: '月',
    lost: '日',
  },
  { pattern: /(?<!\d)(?<year>\d{4})年月(?<day>\d{1,2})日/g, hint: '年月', lost: '月份' },
  {
    pattern:
      /(?<![去今当同每次前上本明后逾全整半多周两几一二三四五六七八九十〇零\d])年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
    hint: '年',
    lost: '年份',
  },
  { pattern: /(?<!\d)(?<part>\d{3})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g, hint: '年', lost: '年份的一位' },
  {
    pattern: new RegExp(
      `(?<![一二三四五六七八九十〇零])(?<year>[一二][〇零九][〇零一二三四五六七八九]{2})年(?<run>${figure}{2,5})日`,
      'g',
    ),
    hint: '日',
    lost: '“月”字',
  },
  {
    pattern: new RegExp(
      `(?<![一二三四五六七八九十百〇零两国绪])(?<figures>[一二][一二三四五六七八九〇])年(?<month>${figure}{1,2})月(?<day>${figure}{1,3})日`,
      'g',
    ),
    hint: '月',
    lost: '年份的“〇”字',
  },
];

/** What follows a whole day: even without proof, 2020年12月21上午 is one. */
const alone = /^(?:$|[\s)]|上午|下午|晚上|在|召开)/;

/** Whether the characters of `part` stand in `whole` in the same order. */
function within(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

const inFigures = (year: number): string =>
  String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '');

function fits(groups: Record<string, string | undefined>, date: StatedDate): boolean {
  const { year, month, day, part, run, figures } = groups;
  if (date.year === null) return false;
  if (year && readNumeral(year) !== date.year) return false;
  if (part && !within(part, String(date.year))) return false;
  if (figures && !within(figures, inFigures(date.year))) return false;
  if (run) return partings(run).some(([m, d]) => m === date.month && d === date.day);
  return (!month || readNumeral(month) === date.month) && readNumeral(day ?? '') === date.day;
}

/** The ways to part a run of Chinese figures in month and day: 十二二十一 → 12, 21. */
function partings(run: string): [number, number][] {
  const ways: [number, number][] = [];
  for (let cut = 1; cut < run.length; cut += 1) {
    const [month, day] = [readNumeral(run.slice(0, cut)), readNumeral(run.slice(cut))];
    if (month !== null && day !== null && month >= 1 && month <= 12 && day >= 1 && day <= 31) ways.push([month, day]);
  }
  return ways;
}

/** The date as it should read, in the figures of the source. */
function whole(printed: string, lost: string, groups: Record<string, string | undefined>, date: StatedDate): string {
  const { run, figures } = groups;
  if (figures) return printed.replace(figures, inFigures(date.year ?? 0));
  if (lost === '日') return `${printed}日`;
  if (!run) return `${date.year}年${date.month}月${date.day}日`;
  for (let cut = 1; cut < run.length; cut += 1)
    if (readNumeral(run.slice(0, cut)) === date.month && readNumeral(run.slice(cut)) === date.day)
      return printed.replace(run, `${run.slice(0, cut)}月${run.slice(cut)}`);
  return printed;
}

/**
 * Dates that lack more than a mark between digits: 2020年12月21在…, 2020年月21日, 202年12月21日, 年12月21日, 二〇二〇年十二二十一日,
 * 二二年十二月二十一日.
 * Only what exactly one whole date of the issue fits is restored, or what can be nothing but a day.
 */
export function restoreDateParts(paragraphs: readonly Paragraph[], dates: readonly StatedDate[]): Emendation[] {
  return paragraphs.flatMap((paragraph) => {
    const { plain } = paragraph;
    if (!plain.includes('年') && !plain.includes('月')) return [];
    return forms.flatMap(({ pattern, hint, lost }) =>
      !plain.includes(hint)
        ? []
        : Array.from(plain.matchAll(pattern)).flatMap((match) => {
            const groups = match.groups as Record<string, string | undefined>;
            const fitting = dates.filter((date) => fits(groups, date));
            const [first] = fitting;
            if (lost === '日' && !first && alone.test(plain.slice(match.index + match[0].length))) {
              const { length } = match[0];
              const reading = `${paragraph.text.slice(match.index, match.index + length)}日`;
              return emendAt(paragraph, match.index, length, reading, {
                certainty: 'likely',
                reason: '日期缺“日”字',
                evidence: [],
              });
            }
            if (
              !first ||
              fitting.some((date) => date.year !== first.year || date.month !== first.month || date.day !== first.day)
            )
              return [];
            // A run that is a day as it stands (二〇二〇年十二日) may have lost the month and not its mark.
            const printed = paragraph.text.slice(match.index, match.index + match[0].length);
            return emendAt(paragraph, match.index, match[0].length, whole(printed, lost, groups, first), {
              certainty: groups.run && (readNumeral(groups.run) ?? 99) <= 31 ? 'likely' : 'certain',
              reason: `日期缺${lost === '日' ? '“日”字' : lost},据本期他处的完整日期补`,
              evidence: fitting.map(({ line }) => line),
            });
          }),
    );
  });
}
