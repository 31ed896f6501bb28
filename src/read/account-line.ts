import type { BudgetItem } from '../records/index.ts';
import { type PrintedAmount, readAmounts, readChange } from '../text/amounts.ts';
import { toNumber } from '../text/decimal.ts';
import { firstLine, type Paragraph } from '../text/paragraph.ts';

/** One paragraph that can be a line of an account. */
export interface AccountLine {
  /** The kind of its number mark: `1)`, `①`, `一是`; empty where it has none. */
  mark: string;
  amount: PrintedAmount;
  item: BudgetItem;
}

const marks: readonly (readonly [string, RegExp])[] = [
  ['(1)', /^[(]\d{1,2}[)] ?[、.]?/],
  ['1)', /^\d{1,2}[)] ?[、.]?/],
  ['1.', /^\d{1,2}[、.](?!\d) ?/],
  ['①', /^[①-⑳㉑-㉟⑴-⒇⒈-⒛❶-❿]/],
  ['一是', /^[一二三四五六七八九十]+是/],
  ['(一)', /^[(][一二三四五六七八九十]+[)]/],
  ['—', /^—+/],
];
const verbs =
  /(?:预计|实际|累计|全年|共|共计)?(?:完成|安排|执行|达到|实现|支付|拨付|投入|列支|预计|约|为)+$|(?:预算数|决算数|执行数|完成数)为?$/;
/** What follows is the reason; the words of use themselves belong to it. */
const why = /主要原因是|主要是由于|主要是|主要系|主要由于|主要因|原因是|(?=用于)/;
const fiscal = /支出|收入|税|费|补助|转移支付|债务|付息|资金|基金|经费|结余|调[入出]|返还|上解|贷款|预算|项目|运转/;

/**
 * Reads a paragraph as a line of an account: number mark, label, amount of money, then change and reason.
 * Null where the amount does not follow the label at once, or the label is no name of a revenue or an expenditure.
 */
export function readAccountLine(paragraph: Paragraph): AccountLine | null {
  const { plain, text } = paragraph;
  const kind = marks.find(([, shape]) => shape.test(plain));
  const start = kind?.[1].exec(plain)?.[0].length ?? 0;
  const amount = readAmounts(plain).find(({ measure }) => measure === '元');
  if (!amount || amount.index <= start || amount.index - start > 36) return null;
  const head = plain.slice(start, amount.index);
  if (/[,;:。!?《]/.test(head)) return null;
  const label = head.trimEnd().replace(verbs, '').trimEnd();
  if (label.length < 2 || !fiscal.test(label)) return null;
  const rest = plain.slice(amount.index + amount.length);
  const offset = start + (head.length - head.trimStart().length);
  const reason = why.exec(rest);
  const told = rest.slice(0, reason?.index ?? rest.length);
  const after = amount.index + amount.length + (reason ? reason.index + reason[0].length : 0);
  return {
    mark: kind?.[0] ?? '',
    amount,
    item: {
      label: text.slice(offset, start + head.indexOf(label.trimStart()) + label.trimStart().length).trim(),
      amount: toNumber(amount.value),
      changePercent: readChange(told.split(/[;。]/)[0] ?? ''),
      reason: reason
        ? text
            .slice(after)
            .replace(/[\s;；。.]+$/, '')
            .replace(/^[:：,，]/, '') || null
        : null,
      line: firstLine(paragraph),
    },
  };
}
