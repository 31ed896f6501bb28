import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFolder } from '../src/archive-folder.ts';
import { sumsOf, writeSums } from './checksums/sums.ts';
import { writeDatabase } from './data/database.ts';
import { copyOriginals } from './data/originals.ts';

const archive = archiveFolder();
const folder = join(archive, 'dist', 'data');

if (!existsSync(join(folder, 'tables', 'datapackage.json'))) {
  console.error('dist/data/ 中没有数据,请先运行 npm run build。');
  process.exitCode = 1;
} else {
  const begun = performance.now();
  await copyOriginals(archive, join(folder, 'originals'));
  await writeDatabase(folder, join(folder, 'gongbao.sqlite'));
  const list = 'sha256sums.txt';
  await writeSums(folder, list, await sumsOf(folder, (path) => path !== list && !path.endsWith('.html')));
  console.log(`${folder}:原件、数据库、校验码已写(${((performance.now() - begun) / 1000).toFixed(1)} 秒)`);
}
