import type { BudgetAccount } from '../records/index.ts';

/** One item in two years; null where an account does not list it. */
export interface ComparedItem {
  label: string;
  earlier: BudgetAccount['items'][number] | null;
  later: BudgetAccount['items'][number] | null;
  /** In percent, computed from the two amounts. */
  change: number | null;
}

/** The same account in two years of one document. */
export interface Comparison {
  earlier: BudgetAccount;
  later: BudgetAccount;
  items: ComparedItem[];
}

/** 2030年政府性基金支出, 2031年政府性基金预算支出: the same account, whatever it is called in its year. */
const key = ({ name, kind, unit }: BudgetAccount): string =>
  [name.replace(/\d{4}年(度)?|预算|决算|预计|执行|草案|[()（）]/g, ''), kind, unit].join(' ');

function compare(earlier: BudgetAccount, later: BudgetAccount): Comparison {
  const labels = [...new Set([...later.items, ...earlier.items].map(({ label }) => label))];
  const items = labels.map((label): ComparedItem => {
    const [before = null, after = null] = [earlier, later].map(({ items }) =>
      items.find((item) => item.label === label),
    );
    const change = before && after && before.amount > 0 ? (after.amount / before.amount - 1) * 100 : null;
    return { label, earlier: before, later: after, change };
  });
  return { earlier, later, items };
}

/** The accounts that stand in a document for two years, in the order of the later ones. Items are matched by their names alone. */
export function compareAccounts(accounts: readonly BudgetAccount[]): Comparison[] {
  return [...Map.groupBy(accounts, key).values()].flatMap((same) => {
    const [earlier, later, ...more] = [...same].sort((a, b) => a.year - b.year);
    return earlier && later && !more.length && earlier.year < later.year ? [compare(earlier, later)] : [];
  });
}
