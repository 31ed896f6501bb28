import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// Named here, since only a site may use it.
const content = 'astro:content';
/** Where all entries together are too long for one string, Astro can keep them in pieces. */
const configOf = (chunked: boolean): string =>
  `export default { markdown: { syntaxHighlight: false }${chunked ? ", experimental: { collectionStorage: 'chunked' }" : ''} };\n`;
const collections = `import { defineCollection } from '${content}';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };
`;
const page = `---
import { getCollection, render } from '${content}';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="zh-Hans"><head><meta charset="utf-8"><title>{entry.data.title}</title></head><body><Content /></body></html>
`;

/** The words of a page, a block of it a paragraph. */
function markdownOf(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html;
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  const text = main.replace(/<\/(?:p|h\d|li|tr|dt|dd|div)>/g, '\n\n').replace(/<[^>]*>/g, ' ');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text.replace(/[ \t]+/g, ' ').replace(/\n\s*\n\s*/g, '\n\n')}\n`;
}

/** Has the bare site keep its entries in pieces. */
export const inPieces = (folder: string): Promise<void> => writeFile(join(folder, 'astro.config.mjs'), configOf(true));

/** Writes a bare Astro site into a folder: a page for every page of a built site, with the same words and nothing else. */
export async function makePlainSite(built: string, folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), configOf(false));
  await writeFile(join(folder, 'src', 'content.config.ts'), collections);
  await writeFile(join(folder, 'src', 'pages', '[...id].astro'), page);
  let count = 0;
  for await (const path of glob('**/*.html', { cwd: built })) {
    count += 1;
    // Addresses say nothing here, and a bare site makes its own of names.
    const target = join(folder, 'content', `${Math.floor(count / 1000)}`, `p${count}.md`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, markdownOf(await readFile(join(built, path), 'utf8')));
  }
  return count;
}
