import { parse } from '../../../src/parse/index.ts';
import { publisherOf } from '../../../src/publishers/index.ts';
import type { SearchedIssue } from '../../../src/search/build/searched.ts';
import { readSource } from '../../../src/sources/index.ts';
import { identify } from '../../parse/identity.ts';
import { readModel } from '../model.ts';
import { variant } from '../variants.ts';
import { wantedAt } from '../wanted.ts';
import { searchedIssue } from './searched-issue.ts';

/**
 * The issues of an archive of so many, as the search takes them: the first gazette of the project, and others made from it.
 * It comes last, as the newest, so that archives of any size share the queries that are made from it.
 */
export async function corpus(root: string, size: number): Promise<SearchedIssue[]> {
  const model = await readModel(root);
  const issueOf = async (path: string, text: string): Promise<SearchedIssue> => {
    const { id, publisher } = identify(path);
    const source = await readSource(Buffer.from(text), path);
    return searchedIssue(parse(source, { id, path, publisher: publisherOf(publisher) }));
  };
  const issues: SearchedIssue[] = [];
  for (let index = 0; index < size - 1; index += 1) {
    const { path, ...wanted } = wantedAt(index, 1);
    issues.push(await issueOf(path, variant(model, wanted)));
  }
  return [...issues, await issueOf(model.path, model.lines.join('\n'))];
}
