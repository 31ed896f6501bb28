import { collectionOf } from '../documents/collections.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';
import { once } from './once.ts';

/** What one issue holds on money: budget documents, and others with an account. */
export interface BudgetsOfIssue {
  gazette: Issue['gazette'];
  documents: DocumentEntry[];
}

/** What the issues hold on money, the newest first; of those that hold nothing, none. */
export const budgets = once(async (): Promise<BudgetsOfIssue[]> => {
  const all = (await issues()).map(({ gazette, documents }) => ({
    gazette,
    documents: documents.filter(({ type, budgets }) => collectionOf[type] === 'budgets' || budgets.length),
  }));
  return all.filter(({ documents }) => documents.length);
});
