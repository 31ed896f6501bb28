import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchedIssue } from '../../../src/search/build/searched.ts';
import { type Engine, most } from './engines.ts';
import { served } from './serve.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ content: string }> }[] }>;
}

/** Runs with Pagefind over the documents, a page each, in the browser that it is made for. Tells the milliseconds of indexing. */
export async function withPagefind<Result>(
  issues: readonly SearchedIssue[],
  run: (engine: Engine, indexing: number) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'gongbao-pagefind-'));
  try {
    const start = performance.now();
    const { index } = await createIndex({ forceLanguage: 'zh' });
    if (!index) throw new Error('Pagefind made no index');
    for (const { id, documents } of issues) {
      for (const { line, title, passages } of documents) {
        const content = [title, ...passages.map(({ text }) => text)].join('\n');
        await index.addCustomRecord({ url: `/${id}-L${line}/`, content, language: 'zh', meta: { title } });
      }
    }
    await index.writeFiles({ outputPath: join(root, 'pagefind') });
    await close();
    const indexing = performance.now() - start;
    await writeFile(join(root, 'index.html'), '<!doctype html><title>Pagefind</title>');
    // Without headers: its WebAssembly needs what the policy of our pages forbids.
    return await served(
      root,
      async (browser, home) => {
        const page = await browser.newPage();
        await page.goto(home);
        return run(
          (query) =>
            page.evaluate(
              async ({ query, most }) => {
                const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as Pagefind;
                await pagefind.init();
                const { results } = await pagefind.search(query);
                const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
                return found.map(({ content }) => content);
              },
              { query, most },
            ),
          indexing,
        );
      },
      {},
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
