import { parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { reasonOf } from '../parse/parse-file.ts';
import type { AddCommand } from './command.ts';
import { hashOf, type Known } from './known.ts';
import { type Proposal, propose } from './propose.ts';
import { alike, type Difference, differenceOf, type Sketch, sketchOf, wordingOf } from './wording.ts';

/** What is to become of a file: it is new, there already, or nobody can say yet where it belongs. */
export type Verdict =
  | { kind: 'new'; path: string; id: string; hash: string; proposal: Proposal }
  | { kind: 'same'; path: string }
  | { kind: 'same-text'; path: string }
  | { kind: 'other-copy'; path: string; proposal: Proposal; difference: Difference }
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

/** The first known gazette of the same text, by and large, whatever it is called. */
async function twinOf(sketch: Sketch, known: readonly Known[]): Promise<Known | undefined> {
  for (const other of known) if (alike(sketch, await other.sketch())) return other;
  return undefined;
}

/** Whether two issues have numbers that tell them apart, however alike they are. */
const isNamedApart = (own: Proposal, other: Known): boolean =>
  own.year !== null && own.number !== null && (own.year !== other.year || own.number !== other.number);

/** Judges a file by its bytes and its text. Whatever goes wrong becomes a verdict: the other files go on. */
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
    const wording = wordingOf(source.lines);
    if (!wording.size) return { kind: 'unreadable', reason: '文件里没有正文' };
    const issue = parse(source, { id: '', path: name, publisher: publisherOf(stated.publisher ?? '') });
    const proposal = propose(issue, known, stated);
    const twin = await twinOf(sketchOf(wording), known);
    if (twin) {
      const difference = differenceOf(wording, await twin.wording());
      if (difference.more + difference.less === 0) return { kind: 'same-text', path: twin.path };
      if (!isNamedApart(proposal, twin)) return { kind: 'other-copy', path: twin.path, proposal, difference };
    }
    const missing = missingOf(proposal);
    if (missing.length) return { kind: 'unknown', missing, proposal };
    const { publisher, year, number } = proposal;
    const issueName = `${year}-${String(number).padStart(2, '0')}`;
    const id = `${publisher}-${issueName}`;
    const other = known.find(
      (one) => one.id === id || (one.publisher === publisher && one.year === year && one.number === number),
    );
    if (other)
      return {
        kind: 'other-copy',
        path: other.path,
        proposal,
        difference: differenceOf(wording, await other.wording()),
      };
    return {
      kind: 'new',
      path: `content/gazettes/${publisher}/${issueName}.${ending[source.format]}`,
      id,
      hash,
      proposal,
    };
  } catch (error) {
    const { reason, detail } = reasonOf(error);
    return { kind: 'unreadable', reason: detail ? `${reason}\n${detail}` : reason };
  }
}
