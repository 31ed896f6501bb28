import type { BudgetAccount, Check } from '../records/index.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { accountChecks } from './account-checks.ts';

type Found = Omit<Check, 'document'>;

/** Every sum that a document implies, computed in the printed unit, in the order of the text. */
export function readChecks(
  _paragraphs: readonly Paragraph[],
  budgets: readonly Omit<BudgetAccount, 'document'>[],
): Found[] {
  return accountChecks(budgets);
}
