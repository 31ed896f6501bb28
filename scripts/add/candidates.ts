import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { endings } from '../../src/sources/index.ts';
import { limits, RefusedArchive, unzip } from '../../src/sources/unzip.ts';
import { locate } from '../parse/locate.ts';

/** A file that may be a gazette, or why it could not be read. `shown` is what the clerk knows it as. */
export type Candidate = { shown: string; name: string; bytes: Uint8Array } | { shown: string; reason: string };

const isGazette = new RegExp(`\\.(?:${endings.join('|')}|docm)$`, 'i');
/** Files that a clerk means to be gazettes, and that cannot be read: named, with the reason, never passed over. */
const isPaper = /\.(?:doc|wps|pdf|rtf|odt|ofd|mht|mhtml)$/i;
const isPacked = /\.(?:rar|7z|gz|tar)$/i;
const isArchive = /\.zip$/i;
/** Locks of Word, hidden files, what a Mac leaves in archives. */
const isHidden = /(?:^|\/)(?:[.~]|__MACOSX\/)/;
const wanted = (name: string): boolean => (isGazette.test(name) || isPaper.test(name)) && !isHidden.test(name);

const reasonOf = (error: unknown): string => {
  if (error instanceof RefusedArchive) return error.reason;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return code === 'ENOENT' ? '找不到这个文件' : code === 'EACCES' ? '没有读取权限' : `无法读取(${code})`;
};

const whole = (shown: string, name: string, bytes: Uint8Array): Candidate =>
  isPaper.test(name)
    ? { shown, reason: `不能直接读取 .${name.split('.').at(-1)} 文件;请用原来的软件另存为 .docx 或 .txt 后再收` }
    : { shown, name, bytes };

async function* ofArchive(shown: string, path: string): AsyncGenerator<Candidate> {
  let found = 0;
  for await (const { name, bytes } of unzip(await readFile(path), wanted)) {
    found += 1;
    yield whole(`${shown} › ${name}`, name, bytes);
  }
  if (!found) yield { shown, reason: '压缩包里没有 .txt、.html、.docx 文件' };
}

async function* ofFile(shown: string, path: string): AsyncGenerator<Candidate> {
  try {
    const { size } = await stat(path);
    if (size > limits.all) yield { shown, reason: `文件过大(${Math.round(size / 2 ** 20)} MB)` };
    else if (isArchive.test(path)) yield* ofArchive(shown, path);
    else if (isPacked.test(path)) yield { shown, reason: '只能打开 .zip 压缩包;请先解压,再收入解压出来的文件' };
    else yield whole(shown, basename(path), await readFile(path));
  } catch (error) {
    yield { shown, reason: reasonOf(error) };
  }
}

/** The files that the arguments name, those of folders (and of folders in them) and of archives too, in order of their names. */
export async function* candidates(given: readonly string[]): AsyncGenerator<Candidate> {
  for (const shown of given) {
    const path = locate(shown);
    const folder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!folder) {
      yield* ofFile(shown, path);
      continue;
    }
    const names = (await readdir(path, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
    const own = names.filter(
      (name) => wanted(name) || ((isArchive.test(name) || isPacked.test(name)) && !isHidden.test(name)),
    );
    if (!own.length) yield { shown, reason: '文件夹里没有 .txt、.html、.docx、.zip 文件' };
    for (const name of own) yield* ofFile(join(shown, name), join(path, name));
  }
}
