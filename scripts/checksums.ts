import { join } from 'node:path';
import { checkSums, readSums, sumsOf, writeSums } from './checksums/sums.ts';
import { archiveFolder } from './parse/archive-folder.ts';

const args = process.argv.slice(2);
const [mode, folder = join(archiveFolder(), 'dist'), ...rest] = args[0] === '--check' ? args : ['', ...args];

if (rest.length || folder.startsWith('-')) {
  console.error(`用法:
  npm run checksums [-- 文件夹]            给网站的每个文件算校验码,写入其中的 SHA256SUMS(默认 dist)
  npm run checksums -- --check [文件夹]    核对文件夹(如从服务器取回的副本)与其中的 SHA256SUMS
退出码:0 完成、相符;1 不符;2 用法错误`);
  process.exitCode = 2;
} else if (mode) {
  const listed = await readSums(folder);
  const faults = listed
    ? checkSums(listed, await sumsOf(folder))
    : [`${folder} 中没有 SHA256SUMS;它由 npm run build 写在 dist/ 里`];
  for (const fault of faults) console.error(fault);
  if (!faults.length) console.log(`${listed?.size} 个文件,全部相符`);
  process.exitCode = faults.length ? 1 : 0;
} else {
  const sums = await sumsOf(folder);
  await writeSums(folder, sums);
  console.log(`已写入 ${folder}/SHA256SUMS,共 ${sums.size} 个文件`);
}
