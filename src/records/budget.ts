import * as z from 'zod';
import { lineNumber } from './primitives.ts';

/** One line of an account: 教育支出209329万元,较上年…下降…,主要原因是… */
export const budgetItem = z.object({
  label: z.string(),
  amount: z.number(),
  changePercent: z.number().nullable(),
  reason: z.string().nullable(),
  line: lineNumber,
});
export type BudgetItem = z.infer<typeof budgetItem>;

/** An account that the text lists line by line. Amounts are in the printed unit. */
export const budgetAccount = z.object({
  /** The document's id. */
  document: z.string(),
  name: z.string(),
  year: z.int(),
  kind: z.enum(['revenue', 'expenditure']),
  /** 决算, 预计执行, 预算, 调整预算 */
  basis: z.string(),
  unit: z.string(),
  items: z.array(budgetItem),
  statedTotal: z.number().nullable(),
  statedTotalLine: lineNumber.nullable(),
});
export type BudgetAccount = z.infer<typeof budgetAccount>;
