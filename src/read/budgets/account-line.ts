import type { BudgetItem } from '../../records/index.ts';
import { type PrintedAmount, readChange } from '../../text/amounts.ts';
import { toNumber } from '../../text/decimal.ts';
import { fold } from '../../text/fold.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { readAllAmounts } from '../sums/placed-amounts.ts';

/** One paragraph that can be a line of an account. */
export interface AccountLine {
  /** The kind of its number mark: `1)`, `①`, `一是`; empty where it has none. */
  mark: string;
  amount: PrintedAmount;
  item: BudgetItem;
  /** It is the sum of the lines above. */
  closes: boolean;
}

const marks: readonly (readonly [string, RegExp])[] = [
  ['(1)', /^[(]\d{1,2}[)] ?[、.]?/],
  ['1)', /^\d{1,2}[)] ?[、.]?/],
  ['1.', /^\d{1,2}[、.](?!\d) ?/],
  ['①', /^[①-⑳㉑-㉟⑴-⒇⒈-⒛❶-❿]/],
  ['一是', /^[一二三四五六七八九十]+是/],
  ['(一)', /^(?:[(][一二三四五六七八九十]+[)]|[㈠-㈩])/],
  ['A.', /^[A-Za-z][.、)](?!\d) ?/],
  ['—', /^—+/],
  ['·', /^(?:[·◆◇●■□▲△★☆▶►➢]|[-*+] )/],
];
const verbs =
  /(?:预计|实际|累计|全年|共|共计)?(?:完成|安排|执行|达到|实现|(?<!转移)支付|拨付|投入|列支|预计|调[增减]|核[增减]|追加|人民币|约|为)+$|(?:预算数|决算数|执行数|完成数)为?$|(?<=支出|收入)(?:预算|决算)为?$|(?<=[^年])\d{4}年度?$/;
/** 其中:增值税…: the first line of a list that the paragraph above announces. */
const opens = /^其中[:,]? ?|^安排(?=.{0,12}支出)/;
/** 合计…: what the lines above come to. */
const sums = /^(?:以上|上述)?(?:各?项|.{0,6}(?:收入|支出))?(?:总计|合计|共计|小计)$/;
/** What follows is the reason; the words of use themselves belong to it. */
const why = /主要原因是|主要是由于|主要是|主要系|主要由于|主要因|原因是|(?=用于)/;
const fiscal =
  /支出|收入|税|费|补助|转移支付|债务|付息|资金|基金|经费|结余|调[入出]|返还|上解|分成|贷款|预算|项目|运转/;
const headed = /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节条,、])/;
/** 由98000万元调整为103000万元: the second figure is the account's. */
const moved = /^(?:调整|调增|调减|增加|减少|变更)?(?:为|到|至)$/;

/** The kind of number mark with which a folded line begins, empty without one, and where the mark ends. */
export function readMark(plain: string): { mark: string; end: number } {
  for (const [mark, shape] of marks) {
    const found = shape.exec(plain);
    if (found) return { mark, end: found[0].length };
  }
  return { mark: '', end: 0 };
}

/** Whether a label is the name of a revenue or an expenditure. */
export const isFiscalLabel = (label: string): boolean => fiscal.test(fold(label));

/**
 * Reads a paragraph as a line of an account: number mark, label, amount of money, then change and reason.
 * Null where the amount does not follow the label at once.
 */
export function readAccountLine(paragraph: Paragraph): AccountLine | null {
  const { plain, text } = paragraph;
  if (!plain.includes('元')) return null;
  const { mark, end: start } = readMark(plain);
  if (!mark && headed.test(plain)) return null;
  const money = readAllAmounts(paragraph).filter(({ measure }) => measure === '元');
  const [first, second] = money;
  if (!first || first.index <= start || first.index - start > 36) return null;
  const between = second ? plain.slice(first.index + first.length, second.index) : '';
  const amount = second && moved.test(between) ? second : first;
  const head = plain.slice(start, first.index).trimEnd();
  const name = head
    .replace(/由$/, '')
    .replace(verbs, '')
    .replace(/[,:。]?\s*$/, '')
    .replace(verbs, '')
    .replace(opens, '')
    .trim();
  const label = sums.test(name) ? name : name.replace(/(?:合计|共计)$/, '');
  if (label.length < 2 || /[,;:。!?《]/.test(label)) return null;
  const end = amount.index + amount.length;
  const rest = plain.slice(end);
  const offset = plain.indexOf(label, start);
  const reason = why.exec(rest);
  const told = rest.slice(0, reason?.index ?? rest.length);
  const cause = reason && text.slice(end + reason.index + reason[0].length);
  return {
    mark,
    amount,
    closes: sums.test(label),
    item: {
      label: text.slice(offset, offset + label.length),
      amount: toNumber(amount.value),
      changePercent: readChange(told.split(/[;。]/)[0] ?? ''),
      reason: cause?.replace(/^[:：,，]/, '').replace(/[\s;；。.]+$/, '') || null,
      line: firstLine(paragraph),
    },
  };
}
