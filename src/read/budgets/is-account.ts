import { addDecimals, equalDecimals } from '../../text/decimal.ts';
import { fold } from '../../text/fold.ts';
import type { AccountList } from './account-lists.ts';
import type { Total } from './account-total.ts';

const funds = /收入|支出|债券|资金|预算|经费|财政|专款|拨款/;
const account = /(?:支出|收入|税|费|基金|付息|转移支付|上解|结[余转])(?:[(][^()]*[)])?$/;
const finding = /\d|[未多少漏虚超]|违规|挪用|应缴|滞留|闲置|拨付|投入/;

/** 教育支出 and 增值税, not 2个单位少计收入. */
const isAccountName = (label: string): boolean => account.test(fold(label)) && !finding.test(fold(label));

/**
 * Whether a list of amounts is an account. With a total: most lines have the name of a revenue or an expenditure, or they add
 * up to the public money that the text around announces (projects). Without one: every line has such a name; lines that
 * nothing holds together are findings of an audit or tasks.
 */
export function isAccount({ named, announced, lines }: AccountList, total: Total | null, around: string): boolean {
  if (!total) return named && lines.every(({ item }) => isAccountName(item.label)) && (announced || lines.length > 2);
  if (named) return true;
  return funds.test(around) && equalDecimals(total.amount.value, addDecimals(lines.map(({ amount }) => amount.value)));
}
