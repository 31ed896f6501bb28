import { mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listGazettes } from '../parse/archive.ts';
import { diskReason } from '../parse/disk-reason.ts';
import { type Finding, some } from './finding.ts';

const least = 500 * 2 ** 20;

const reasonOf = (error: unknown): string =>
  diskReason(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** Tries to write where the programs write: the archive, what is remembered, the site. */
export async function writeFindings(root: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const folder of ['content', '.cache', 'dist']) {
    const path = join(root, folder, `.doctor-${process.pid}.tmp`);
    try {
      const made = await mkdir(join(root, folder), { recursive: true });
      await writeFile(path, '');
      await rm(path);
      if (made) await rm(made, { recursive: true });
    } catch (error) {
      const mend = '检查文件夹的权限和所有者、磁盘是否只读或已满、文件夹是否被其他程序锁定';
      found.push({ level: 'fault', what: `${folder}/ 写不进去:${reasonOf(error)}`, mend });
    }
  }
  const free = await statfs(root).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );
  if (free < least) {
    const what = `磁盘只剩 ${Math.round(free / 2 ** 20)} MB`;
    found.push({ level: 'notice', what, mend: '清理磁盘,至少留出 500 MB' });
  }
  return found.length ? found : [{ level: 'well', what: '各文件夹都可以写入' }];
}

/** Whether every source and every reading can be read. */
export async function readFindings(root: string): Promise<Finding[]> {
  const { sources, readings } = await listGazettes(root);
  const closed: string[] = [];
  for (const path of [...sources, ...readings]) {
    await readFile(join(root, path)).catch((error) => closed.push(`${path}(${reasonOf(error)})`));
  }
  if (closed.length) return [{ level: 'fault', what: `读不了的文件:${some(closed)}`, mend: '检查这些文件的权限' }];
  if (!sources.length) return [{ level: 'notice', what: '还没有公报', mend: '用 npm run add 收入第一期公报' }];
  return [{ level: 'well', what: `${sources.length} 个原文都可以读取` }];
}
