import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { plain } from '../../src/markdown/plain.ts';
import { type Issue, parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import type { Block } from '../../src/read/block.ts';
import { documentRecord, gazetteRecord, parsedGazette } from '../../src/records/index.ts';
import { readSource, type Source, UnreadableSource } from '../../src/sources/index.ts';
import { anchorsOf } from '../../src/write/anchors.ts';
import { type WrittenFile, writeRecords } from '../../src/write/index.ts';
import { dangling } from '../support/dangling.ts';
import { jsonOf } from '../support/gazettes.ts';
import { misplaced } from '../support/ledger.ts';

const reader = remark().use(plain);

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';

/** The text of each leaf of a body as the site reads it. */
function leavesOf(markdown: string): string[] {
  const leaves: string[] = [];
  visit(reader.parse(markdown), (node) => {
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableRow') leaves.push(textOf(node));
    else if (node.type === 'thematicBreak' || node.type === 'code') leaves.push(`<${node.type}>`);
  });
  return leaves;
}

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => text);
    if (block.kind === 'table')
      return [...block.header, ...block.rows].map((row) => row.map((cell) => cell.trim()).join(''));
    return [block.text];
  });

const safePath = /^(?:x\.md|content\/[a-z-]+\/x-1\/[^/\\:*?"<>|\p{Cc}]+\.md)$/u;

/** What is wrong with the files that would be written. */
function miswritten(issue: Issue, files: readonly WrittenFile[]): string[] {
  const faults: string[] = [];
  const paths = files.map(({ path }) => path.toLowerCase());
  if (new Set(paths).size < paths.length) faults.push('files: two have one name');
  for (const { path } of files) if (!safePath.test(path)) faults.push(`files: ${path}`);
  for (const { path, text } of files) if (!text.isWellFormed()) faults.push(`files: half a character in ${path}`);
  const [gazette, ...others] = files.map(({ text }) => parseFrontmatter(text));
  if (!isDeepStrictEqual(gazetteRecord.parse(gazette?.frontmatter), issue.gazette))
    faults.push('front matter: the gazette');
  for (const [i, { record, blocks }] of issue.documents.entries()) {
    const written = others[i];
    const anchors = anchorsOf(blocks);
    if (!isDeepStrictEqual(documentRecord.parse(written?.frontmatter), { ...record, anchors }))
      faults.push(`front matter: ${record.id}`);
    const [leaves, texts] = [leavesOf(written?.content ?? ''), textsOf(blocks)];
    const at = texts.findIndex((each, index) => each !== leaves[index]);
    if (leaves.length !== anchors.length || at >= 0)
      faults.push(`markdown: ${JSON.stringify(texts[at])} reads ${JSON.stringify(leaves[at])}`);
  }
  return faults;
}

const records = (source: Source): Issue =>
  parse(source, { id: 'x-1', path: 'x.txt', publisher: publisherOf('x'), emendations: null });

/**
 * What is wrong with how a file is read, each fault with its kind first: it crashes, it loses a line, names what is not
 * there, writes what does not read back, or is another the second time. Empty where all is well; null where the file is
 * refused as unreadable.
 */
export async function faultsOf(bytes: Uint8Array, name: string): Promise<string[] | null> {
  try {
    const source = await readSource(bytes, name);
    const issue = records(source);
    const json = parsedGazette.parse(jsonOf(issue));
    const files = writeRecords(issue);
    // The last, empty line stands for the end mark of the line before.
    const lines = [...source.lines.map(({ text }) => text), ''];
    const again = writeRecords(records(await readSource(bytes, name)));
    return [
      ...misplaced(json, lines).map((fault) => `lines: ${fault}`),
      ...dangling(json, lines).map((fault) => `names: ${fault}`),
      ...miswritten(issue, files),
      ...(JSON.stringify(again) === JSON.stringify(files) ? [] : ['again: the second run gives other files']),
    ];
  } catch (error) {
    if (error instanceof UnreadableSource) return null;
    return [`crash: ${error instanceof Error ? error.stack : error}`];
  }
}
