import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Query } from './queries.ts';
import { served } from './serve.ts';

/** What one query cost in the browser: bytes as a host that compresses text sends them, milliseconds. */
export interface Cost {
  text: string;
  /** The names, which come with the first search only. */
  names: number;
  /** All else that the first search reads. */
  cold: number;
  requests: number;
  coldTime: number;
  warmTime: number;
  /** The longest that the main thread was busy without a pause. */
  block: number;
}

/** Writes the site of `dist/` with the files of another search. */
async function write(root: string, files: ReadonlyMap<string, Uint8Array | object>): Promise<void> {
  for (const part of ['_astro', 'search/index.html', 'icon.svg'])
    await cp(join('dist', part), join(root, part), { recursive: true });
  for (const [path, content] of files) {
    const file = join(root, 'search', decodeURIComponent(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content instanceof Uint8Array ? content : JSON.stringify(content));
  }
}

/** Types a query, sends it, and waits until its first page stands there; the time that took. */
const ask = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (query) => {
    const box = document.querySelector('[role=searchbox]') as HTMLInputElement;
    const status = document.querySelector('.status') as HTMLElement;
    box.value = query;
    const start = performance.now();
    box.form?.requestSubmit();
    while (/正在检索/.test(status.textContent ?? '')) {
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
    }
    return performance.now() - start;
  }, query);

interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds that the task ran for, without what else the machine did meanwhile. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of a page's main thread in a trace, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: Traced[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ph }) => /RunTask$/.test(name) && ph === 'X' && main.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

export async function inBrowser(
  files: ReadonlyMap<string, Uint8Array | object>,
  queries: readonly Query[],
): Promise<Cost[]> {
  const root = await mkdtemp(join(tmpdir(), 'gongbao-search-'));
  const sizes = new Map<string, number>();
  /** A file of the search as it goes over the wire: pairs are no text, which hosts do not compress. */
  const size = async (path: string): Promise<number> => {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const bytes = await readFile(join(root, path));
    const sent = path.endsWith('.bin') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    sizes.set(path, sent);
    return sent;
  };
  try {
    await write(root, files);
    return await served(root, async (browser, home) => {
      const costs: Cost[] = [];
      for (const { text } of queries) {
        const context = await browser.newContext();
        const page = await context.newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(decodeURIComponent(new URL(request.url()).pathname.slice(1))));
        context.on('weberror', (error) => console.error(error.error()));
        await page.goto(`${home}search/`, { waitUntil: 'load' });
        await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
        asked.length = 0;
        const coldTime = await ask(page, text);
        const read = [...asked];
        const first = read.filter((path) => /^search\/.+\.(?:json|bin)$/.test(path));
        const others = await Promise.all(first.filter((path) => path !== 'search/names.json').map(size));
        const warm: number[] = [];
        for (let run = 0; run < 3; run += 1) warm.push(await ask(page, text));
        const block = longestTask(await browser.stopTracing());
        costs.push({
          text,
          names: await size('search/names.json'),
          cold: others.reduce((sum, bytes) => sum + bytes, 0),
          requests: others.length,
          coldTime,
          warmTime: warm.sort((a, b) => a - b)[1] as number,
          block,
        });
        await context.close();
      }
      return costs;
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
