import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { namesIn } from '../parse/archive.ts';
import { classicScript, packedSearch } from './classic-script.ts';
import { dataScript } from './data-script.ts';
import { localPage } from './local-page.ts';

/** A file of the copy: where it stands, and what is in it. */
export interface PackedFile {
  path: string;
  content: string | Uint8Array;
}

/** What only a host has use for. */
const hostOnly = /^(?:sw\.js|robots\.txt|sitemap[^/]*\.xml|opensearch\.xml|404\.html|offline\/.*)$/;

/** The script of the search page asks a worker, which a page that was opened as a file has not. */
const asksWorker = (code: string): boolean => /new Worker\(/.test(code);

async function packed(folder: string, path: string, base: string): Promise<PackedFile[]> {
  const file = join(folder, path);
  if (path.endsWith('.html')) return [{ path, content: localPage(await readFile(file, 'utf8'), path, base) }];
  if (/^_astro\/.*\.js$/.test(path)) {
    return [
      { path, content: asksWorker(await readFile(file, 'utf8')) ? await packedSearch() : await classicScript(file) },
    ];
  }
  const bytes = await readFile(file);
  const searched = /^search\/(.+)$/.exec(path)?.[1];
  return searched
    ? [{ path: `${path}.js`, content: dataScript(searched, bytes) }]
    : [{ path, content: new Uint8Array(bytes) }];
}

/** The files of a built site, made over so that they open from a folder of an office computer; what has no ending is for a host too. */
export async function* packFiles(folder: string, base: string): AsyncGenerator<PackedFile> {
  for (const path of await namesIn(folder)) {
    if (extname(path) && !hostOnly.test(path)) yield* await packed(folder, path, base);
  }
}
