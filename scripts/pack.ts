import { createWriteStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { archiveFolder } from '../src/archive-folder.ts';
import { site } from '../src/site.ts';
import { packFiles } from './pack/pack-files.ts';

const archive = archiveFolder();
const folder = join(archive, 'dist');

/** Packs the built site into one file, which opens from a folder without a host. */
async function pack(target: string): Promise<void> {
  const zip = new JSZip();
  let count = 0;
  for await (const { path, content } of packFiles(folder, site.base)) {
    zip.file(`${site.title}/${path}`, content, { compression: 'DEFLATE' });
    count += 1;
  }
  zip.file(`${site.title}/从这里打开.txt`, '解压后，双击 index.html 即可阅读、检索，不需网络。\r\n');
  await pipeline(zip.generateNodeStream({ streamFiles: true }), createWriteStream(target));
  console.log(`${target}:${count} 个文件;解压后打开 ${site.title}/index.html`);
}

if (existsSync(join(folder, 'index.html'))) await pack(resolve(process.argv[2] ?? join(archive, 'gongbao.zip')));
else {
  console.error('dist/ 里还没有网站,请先运行 npm run build');
  process.exitCode = 1;
}
