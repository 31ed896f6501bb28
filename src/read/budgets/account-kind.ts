import type { Paragraph } from '../../text/paragraph.ts';

type Kind = 'revenue' | 'expenditure';

/** Which of the two a text speaks of last. */
function kindOf(plain: string): Kind | null {
  const income = plain.lastIndexOf('收入');
  const spending = plain.lastIndexOf('支出');
  if (income < 0 && spending < 0) return null;
  return spending > income ? 'expenditure' : 'revenue';
}

/** The nearest heading that names one of the two: (一)收入. */
function kindOfHeading(paragraphs: readonly Paragraph[], at: number): Kind | null {
  for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
    const { plain } = paragraphs[i] as Paragraph;
    if (plain.length < 30 && /^(?:[(]?[一二三四五六七八九十\d]+[)、.])/.test(plain) && kindOf(plain))
      return kindOf(plain);
  }
  return null;
}

/** Public money that is at hand is revenue, what is put to a use is expenditure. */
function kindOfUse(told: string): Kind | null {
  if (/财力|财源/.test(told)) return 'revenue';
  return /安排|用于|投向|分配|拨付|使用|项目/.test(told) ? 'expenditure' : null;
}

/**
 * Whether an account is one of revenue or of expenditure: as the clause of its total says, else what introduces it, its
 * labels, the heading above, and last the words of use. Null where nothing tells.
 */
export function accountKind(told: readonly string[], paragraphs: readonly Paragraph[], from: number): Kind | null {
  for (const text of told) {
    const kind = kindOf(text);
    if (kind) return kind;
  }
  return kindOfHeading(paragraphs, from) ?? kindOfUse(told.join(''));
}
