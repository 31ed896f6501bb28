import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFindings, portFindings } from '../../../scripts/doctor/machine.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
});
afterEach(() => rm(root, { recursive: true }));

const put = async (path: string, time: number): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), '');
  await utimes(join(root, path), time, time);
};

test('a port that another program has is told, with how to go round it', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await portFindings(port)).toMatchObject([{ level: 'notice', mend: expect.stringContaining(`${port + 1}`) }]);
  await new Promise((resolve) => server.close(resolve));
  expect(await portFindings(port)).toMatchObject([{ level: 'well' }]);
});

test('what is kept of gazettes that are gone, and of pages older than the code, is told', async () => {
  await put('content/gazettes/donghu/2021-03.txt', 1);
  await put('.cache/parse/donghu-2021-03.json', 1);
  // Of a run that was cut short: the next one needs it.
  await put('.cache/parse/pending.json', 1);
  await put('src/markdown/anchors.ts', 100);
  await put('node_modules/.astro/data-store.json', 200);
  expect(await cacheFindings(root)).toMatchObject([{ level: 'well' }]);
  await put('.cache/parse/donghu-2020-01.json', 1);
  await put('src/markdown/anchors.ts', 300);
  expect(await cacheFindings(root)).toMatchObject([
    { level: 'notice', what: expect.stringContaining('donghu-2020-01') },
    { level: 'notice', mend: expect.stringContaining('node_modules/.astro') },
  ]);
});
