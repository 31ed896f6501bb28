import { collectionOf } from '../documents/collections.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';

/** What one issue holds on money: budget documents, and others with an account. */
export interface BudgetsOfIssue {
  gazette: Issue['gazette'];
  documents: DocumentEntry[];
}

export async function budgets(): Promise<BudgetsOfIssue[]> {
  const all = (await issues()).map(({ gazette, documents }) => ({
    gazette,
    documents: documents.filter(({ type, budgets }) => collectionOf[type] === 'budgets' || budgets.length),
  }));
  return all.filter(({ documents }) => documents.length);
}
