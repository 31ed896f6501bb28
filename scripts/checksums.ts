import { join } from 'node:path';
import { archiveFolder } from '../src/archive-folder.ts';
import { checkSums, readSums, siteList, sumsOf, writeSums } from './checksums/sums.ts';
import { locate } from './parse/locate.ts';
import { lostOptions } from './parse/lost-options.ts';

const args = process.argv.slice(2);
const [mode, given, ...rest] = args[0] === '--check' ? args : ['', ...args];
const folder = given === undefined ? join(archiveFolder(), 'dist') : locate(given);
const lost = lostOptions(process.env, ['check']);

/** Writes the list of a folder, or checks it; gives the exit status. */
async function run(): Promise<number> {
  const found = await sumsOf(folder, (path) => path !== siteList);
  if (!found.size) {
    console.error(`${folder} 中没有文件;网站由 npm run build 写在 dist/ 里`);
    return 1;
  }
  if (!mode) {
    await writeSums(folder, siteList, found);
    console.log(`已写入 ${join(folder, siteList)},共 ${found.size} 个文件`);
    return 0;
  }
  const listed = await readSums(folder, siteList);
  const faults = listed ? checkSums(listed, found) : [`${folder} 中没有 ${siteList};它由 npm run build 写在 dist/ 里`];
  for (const fault of faults) console.error(fault);
  if (!faults.length) console.log(`${found.size} 个文件,全部相符`);
  return faults.length ? 1 : 0;
}

if (lost || rest.length || given?.startsWith('-')) {
  console.error(`${lost ? `${lost}\n\n` : ''}用法:
  npm run checksums [-- 文件夹]            给网站的每个文件算校验码,写入其中的 ${siteList}(默认 dist)
  npm run checksums -- --check [文件夹]    核对文件夹(如从服务器取回的副本)与其中的 ${siteList}
退出码:0 完成、相符;1 不符;2 用法错误`);
  process.exitCode = 2;
} else {
  process.exitCode = await run();
}
