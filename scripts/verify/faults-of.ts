import { type Checksums, summed } from '../../src/exports/checksums.ts';
import { pageLines, pageTexts } from '../../src/markdown/page-texts.ts';
import type { Copy } from './copy.ts';

/** What a copy must hold of a gazette. */
export interface Truth {
  sums: Checksums;
  documents: readonly { id: string; blocks: readonly { line: number; text: string }[] }[];
  lines: readonly { number: number; text: string; cells?: readonly string[] }[];
}

const excerpt = (text: string | undefined): string =>
  text === undefined ? '(无)' : `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

const differs = (where: string, wanted: string | undefined, found: string | undefined): string =>
  `${where}:原文作 ${excerpt(wanted)},此处作 ${excerpt(found)}`;

async function faultsOfDocument({ id, blocks }: Truth['documents'][number], copy: Copy): Promise<string[]> {
  const path = `documents/${id}/`;
  const html = await copy(path);
  if (html === null) return [`${path}:没有这一页`];
  const texts = pageTexts(html).map(summed);
  const faults = blocks.flatMap(({ line, text }, i) =>
    summed(text) === texts[i] ? [] : [differs(`${path}#L${line}`, summed(text), texts[i])],
  );
  if (texts.length > blocks.length) faults.push(differs(`${path} 末尾`, undefined, texts[blocks.length]));
  return faults;
}

async function faultsOfSource({ sums, lines }: Truth, copy: Copy): Promise<string[]> {
  const path = `gazettes/${sums.gazette}/source/`;
  const html = await copy(path);
  if (html === null) return [`${path}:没有这一页`];
  const shown = pageLines(html);
  const faults = html.includes(sums.source.sha256) ? [] : [`${path}:所载来源文件的校验码不是 ${sums.source.sha256}`];
  for (const { number, text, cells } of lines) {
    const wanted = summed(cells ? cells.join(' │ ') : text);
    const found = shown.get(number);
    if (found === undefined || summed(found) !== wanted) faults.push(differs(`${path}#L${number}`, wanted, found));
  }
  if (shown.size > lines.length) faults.push(`${path}:比来源文件多 ${shown.size - lines.length} 行`);
  return faults;
}

async function faultsOfSums({ sums }: Truth, copy: Copy): Promise<string[]> {
  const path = `data/checksums/${sums.gazette}.json`;
  const found = await copy(path);
  if (found === null) return [`${path}:没有这个文件`];
  return found.trim() === JSON.stringify(sums) ? [] : [`${path}:与原文算得的校验码不同`];
}

/** Where a copy is not what the source of a gazette gives: pages of its documents, of its lines, its list of sums. */
export async function faultsOf(truth: Truth, copy: Copy): Promise<string[]> {
  const faults = await Promise.all([
    faultsOfSums(truth, copy),
    faultsOfSource(truth, copy),
    ...truth.documents.map((document) => faultsOfDocument(document, copy)),
  ]);
  return faults.flat();
}
