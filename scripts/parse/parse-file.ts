import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { toParsedGazette } from '../../src/exports/parsed-gazette.ts';
import { parse } from '../../src/parse/index.ts';
import { type LivingGazette, livingGazette } from '../../src/permalinks/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource, UnreadableSource } from '../../src/sources/index.ts';
import { anchorsOf } from '../../src/write/anchors.ts';
import { type WrittenFile, writeRecords } from '../../src/write/index.ts';
import { emendationsPath, type Identity } from './identity.ts';
import { readUtf8 } from './read-file.ts';
import { type Summary, summarize } from './summary.ts';

/** A file to parse: where it is, what it is called in the records, and whether its records or its JSON are wanted. */
export interface Job extends Identity {
  file: string;
  path: string;
  want: 'records' | 'json';
}

/** What became of a job. `text` is the JSON; one of `files` and `text` is empty. `living`: the addresses that it has. */
export type Outcome =
  | { ok: true; summary: Summary; living: LivingGazette; files: WrittenFile[]; text: string }
  | { ok: false; reason: string; detail?: string };

/** What went wrong with a file, in Chinese; of a fault of the program the details besides. */
export function reasonOf(error: unknown): { reason: string; detail?: string } {
  if (error instanceof UnreadableSource) return { reason: error.reason };
  if (error instanceof z.ZodError) return { reason: '解析结果不合格式(程序缺陷)', detail: z.prettifyError(error) };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return { reason: '找不到这个文件' };
  if (code === 'EISDIR') return { reason: '这是文件夹,不是文件' };
  if (code === 'EACCES') return { reason: '没有读取权限' };
  if (code === 'ERR_FS_FILE_TOO_LARGE') return { reason: '文件超过 2 GB,没有读取' };
  if (code) return { reason: `无法读取(${code})` };
  return {
    reason: '解析时出错(程序缺陷)',
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** Reads and parses one file. Whatever goes wrong becomes an outcome: the other files go on. */
export async function parseFile({ file, path, id, publisher, want }: Job): Promise<Outcome> {
  try {
    const source = await readSource(await readFile(file), path.slice(path.lastIndexOf('/') + 1));
    const emendations = await readUtf8(emendationsPath(file)).catch((error) => {
      throw new UnreadableSource(`校勘文件读不出:${reasonOf(error).reason}`);
    });
    const issue = parse(source, { id, path, publisher: publisherOf(publisher), emendations });
    const json = toParsedGazette({ ...issue, documents: issue.documents.map(({ record }) => record) });
    const summary = summarize(json, path, source);
    const living = livingGazette({
      ...issue,
      gazette: id,
      documents: issue.documents.map(({ record, blocks }) => ({ ...record, anchors: anchorsOf(blocks) })),
    });
    return want === 'json'
      ? { ok: true, summary, living, files: [], text: JSON.stringify(json) }
      : { ok: true, summary, living, files: writeRecords(issue), text: '' };
  } catch (error) {
    return { ok: false, ...reasonOf(error) };
  }
}
