import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticServer } from '../../../scripts/serve/static-server.ts';

let root: string;
let server: Server;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  await mkdir(join(root, 'dist/people/张某山'), { recursive: true });
  await writeFile(join(root, 'dist/people/张某山/index.html'), '张某山');
  await writeFile(join(root, 'dist/404.html'), 'none');
  await writeFile(join(root, 'secret'), 'secret');
  server = staticServer(join(root, 'dist'), '/rd/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true });
});

/** Asks for a path as it stands, which `fetch` would tidy. */
const ask = (path: string): Promise<{ status: number | undefined; location: string | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    get({ port, host: '127.0.0.1', path, agent: false }, (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode, location: response.headers.location, text }));
    }).on('error', reject);
  });

const person = encodeURIComponent('张某山');

test('a folder gives its page, and without its slash leads to it, always on this host', async () => {
  expect(await ask(`/rd/people/${person}/?a`)).toMatchObject({ status: 200, text: '张某山' });
  expect(await ask(`/rd/people/${person}?a`)).toMatchObject({ status: 301, location: `/rd/people/${person}/` });
  expect(await ask('//elsewhere.invalid/rd/people')).toMatchObject({ status: 301, location: '/rd/people/' });
});

test.each([
  '/people/',
  '/rd/nobody/',
  '/rd/../secret',
  '/rd/%2e%2e/secret',
  '/rd/..%2fsecret',
  '/rd/%00',
  '/rd/%e4',
  '/rd/people/',
])('%s is not found', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, text: 'none' });
});

test.runIf(process.platform === 'linux')('a file that cannot be read to its end does not end the server', async () => {
  await symlink('/proc/self/mem', join(root, 'dist/broken.txt'));
  await expect(ask('/rd/broken.txt')).rejects.toThrow();
  expect((await ask(`/rd/people/${person}/`)).status).toBe(200);
});
