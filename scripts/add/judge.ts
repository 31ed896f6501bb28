import { parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource, UnreadableSource } from '../../src/sources/index.ts';
import type { AddCommand } from './command.ts';
import { hashOf, type Known } from './known.ts';
import { type Proposal, propose } from './propose.ts';

/** What is to become of a file: it is new, there already, or nobody can say yet where it belongs. */
export type Verdict =
  | { kind: 'new'; path: string; id: string; hash: string; proposal: Proposal }
  | { kind: 'same'; path: string }
  | { kind: 'other-copy'; path: string; proposal: Proposal }
  | { kind: 'unknown'; missing: string[]; proposal: Proposal }
  | { kind: 'unreadable'; reason: string };

const ending = { text: 'txt', html: 'html', docx: 'docx' } as const;

/** What the text leaves open, each with the option that states it. */
function missingOf({ publisher, year, number, published }: Proposal): string[] {
  return [
    publisher === null && '发布机关(--publisher 文件夹名)',
    year === null && `年份(--year 年份${published ? `;发布日期是 ${published}` : ''})`,
    number === null && '期号(--number 期号)',
  ].filter((part) => part !== false);
}

/** Judges a file by its bytes and its text; reads nothing from the disk. */
export async function judge(
  name: string,
  bytes: Uint8Array,
  known: readonly Known[],
  stated: AddCommand,
): Promise<Verdict> {
  const hash = hashOf(bytes);
  const same = known.find((other) => other.hash === hash);
  if (same) return { kind: 'same', path: same.path };
  try {
    const source = await readSource(bytes, name);
    const issue = parse(source, { id: 'x', path: name, publisher: publisherOf(stated.publisher ?? 'x') });
    const proposal = propose(issue, known, stated);
    const missing = missingOf(proposal);
    if (missing.length) return { kind: 'unknown', missing, proposal };
    const { publisher, year, number } = proposal;
    const issueName = `${year}-${String(number).padStart(2, '0')}`;
    const id = `${publisher}-${issueName}`;
    const other = known.find(
      (one) => one.id === id || (one.publisher === publisher && one.year === year && one.number === number),
    );
    if (other) return { kind: 'other-copy', path: other.path, proposal };
    return {
      kind: 'new',
      path: `content/gazettes/${publisher}/${issueName}.${ending[source.format]}`,
      id,
      hash,
      proposal,
    };
  } catch (error) {
    if (error instanceof UnreadableSource) return { kind: 'unreadable', reason: error.reason };
    throw error;
  }
}
