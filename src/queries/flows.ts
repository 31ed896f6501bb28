import type { Check } from '../records/index.ts';
import { fold } from '../text/fold.ts';
import { type Figure, type StatedSum, statedSums } from './stated-sums.ts';

/** A part of a budget, and what it is made of where a sum of the text tells. */
export interface FlowPart extends Figure {
  parts: Figure[];
}

/** A budget of which the text gives both sides, part by part, with the same total: where the money comes from and goes. */
export interface Flow {
  /** 一般公共预算 */
  name: string;
  year: number | null;
  unit: string;
  total: number;
  /** Where the two totals stand. */
  lines: [number, number];
  revenue: FlowPart[];
  expenditure: FlowPart[];
}

type Side = 'revenue' | 'expenditure';
const sideOf = ({ total: { label } }: StatedSum): Side | null => {
  const [revenue, expenditure] = [fold(label).includes('收入'), fold(label).includes('支出')];
  return revenue === expenditure ? null : revenue ? 'revenue' : 'expenditure';
};

/** 地方一般公共预算收入, 一般公共预算收入: one figure, called once with its level and once without. */
const core = (label: string): string =>
  fold(label).replace(/地方|本级|[省市区县镇乡州盟旗]级|全[省市区县镇乡州]|预算/g, '');
const sameFigure = (a: string, b: string): boolean => core(a).includes(core(b)) || core(b).includes(core(a));

/** The parts, each with the longest sum that tells what it is made of. */
function withParts({ parts, total }: StatedSum, side: Side, sums: readonly StatedSum[]): FlowPart[] {
  return parts.map((part) => {
    const inner = sums
      .filter((sum) => sum.total.amount === part.amount && part.amount !== total.amount)
      .filter((sum) => sideOf(sum) === side && sameFigure(sum.total.label, part.label))
      .sort((a, b) => b.parts.length - a.parts.length)[0];
    return { ...part, parts: inner?.parts ?? [] };
  });
}

function nameOf(sums: readonly StatedSum[]): string {
  const labels = sums.flatMap(({ total, parts }) => [total.label, parts[0]?.label ?? '']);
  return labels.map((label) => label.replace(/(?:收入|支出|收支).*$/, '')).find(Boolean) ?? '';
}

/**
 * The budgets of a document whose two sides it tells in full: a sum whose total is revenue, and after it one of the same total
 * that is expenditure. Only sums that hold count, so what is drawn adds up; nothing is put in for what the text leaves out.
 */
export function flowsOf(checks: readonly Check[], paragraph: (line: number) => string): Flow[] {
  const sums = statedSums(checks, paragraph);
  return sums.flatMap((revenue, i) => {
    if (sideOf(revenue) !== 'revenue') return [];
    const expenditure = sums
      .slice(i + 1)
      .find(
        (sum) =>
          sideOf(sum) === 'expenditure' && sum.total.amount === revenue.total.amount && sum.unit === revenue.unit,
      );
    if (!expenditure) return [];
    return [
      {
        name: nameOf([revenue, expenditure]),
        year: revenue.year,
        unit: revenue.unit,
        total: revenue.total.amount,
        lines: [revenue.total.line, expenditure.total.line],
        revenue: withParts(revenue, 'revenue', sums),
        expenditure: withParts(expenditure, 'expenditure', sums),
      },
    ];
  });
}
