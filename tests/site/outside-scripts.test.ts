import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ParsedGazette } from '../../src/records/index.ts';
import { dataOf } from './support/archive-files.ts';
import { localCopy } from './support/local-copy.ts';

const run = promisify(execFile);
const gazette = await dataOf<ParsedGazette>('gazettes/hongshan-2020-09.json');
let home: string;
let server: Server;
beforeAll(async () => {
  ({ home, server } = await localCopy(inject('home')));
});
afterAll(() => server.close());

/** What a script of `docs/examples/` prints. */
async function said(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [`docs/examples/${script}`, `${home}data`, ...args]);
  return stdout;
}

const ask = async (...args: string[]): Promise<string[][]> =>
  (await said('ask.mjs', ...args))
    .split(/^# .*\n/m)
    .slice(1)
    .map((part) => part.split('\n').filter(Boolean));

test('a script that knows only the published pages tells who came and went in a year', async () => {
  const [acts = []] = await ask('2020', '无此词句');
  const decided = gazette.appointments.filter(({ status }) => status === 'decided');
  expect(decided.length).toBeGreaterThan(0);
  expect(acts).toHaveLength(decided.length);
  for (const { person, post } of decided)
    expect(acts.some((line) => line.includes(person) && line.endsWith(post))).toBe(true);
  expect((await ask('1920', '无此词句'))[0]).toEqual([]);
});

test('it tells which sums fail', async () => {
  const [, sums = []] = await ask('2020', '无此词句');
  const failed = gazette.checks.filter(({ holds }) => !holds);
  expect(sums.map((line) => failed.findIndex(({ claim }) => line.startsWith(claim)))).toEqual(failed.map((_, i) => i));
});

test('it tells every paragraph that names a phrase, with a link that leads there', async () => {
  const phrase = '大学之城';
  const [, , paragraphs = []] = await ask('2020', phrase);
  const source = await readFile('dist/data/sources/hongshan-2020-09.txt', 'utf8');
  expect(paragraphs.length).toBeGreaterThan(0);
  expect(paragraphs.length).toBeLessThanOrEqual(source.split(phrase).length - 1);
  for (const line of paragraphs) {
    const { pathname, hash } = new URL(line.split(' ')[0] ?? '');
    const html = await readFile(`dist${pathname}index.html`, 'utf8');
    expect(html, line).toContain(`id="${hash.slice(1)}"`);
  }
});

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const part of request) body += part;
  return body;
};

/** As much of a search engine as the scripts talk to: it takes paragraphs, and counts those that hold a phrase. */
async function withEngine(use: (address: string, texts: string[]) => Promise<void>): Promise<void> {
  const texts: string[] = [];
  const engine = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const answer = { errors: false, items: [] as unknown[], hits: { total: { value: 0 } } };
    if (request.url?.endsWith('/_bulk')) {
      const lines = body
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { text: string });
      texts.push(...lines.filter((_, i) => i % 2).map(({ text }) => text));
    } else if (request.url?.endsWith('/_search')) {
      const phrase = (JSON.parse(body) as { query: { match_phrase: { 'text.exact': string } } }).query.match_phrase[
        'text.exact'
      ];
      answer.hits.total.value = texts.filter((text) => text.includes(phrase)).length;
    }
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(engine.address() as AddressInfo).port}`, texts);
  } finally {
    engine.close();
  }
}

test('the paragraphs are loaded into a search engine, and ten searches find as many as there are', async () => {
  await withEngine(async (engine, texts) => {
    const loaded = await said('load-opensearch.mjs', engine);
    expect(loaded).toContain(`${texts.length} paragraphs`);
    const checked = await said('check-opensearch.mjs', engine);
    expect(checked.match(/^ok /gm)).toHaveLength(10);
    texts.length = 0;
    await expect(said('check-opensearch.mjs', engine)).rejects.toMatchObject({
      stdout: expect.stringContaining('wrong'),
    });
  });
});
