import { expect, test } from 'vitest';
import { readSource } from '../../src/sources/index.ts';

const told = async (text: string) =>
  (await readSource(new TextEncoder().encode(text), 'a.txt')).messages.map(
    ({ line, column, severity, reason }) => `${line}:${column} ${severity} ${reason}`,
  );

test('characters that nobody sees are told once each, with their number and the first place', async () => {
  expect(await told('公\u200b告\n第\u202e一\u202c号\u200b')).toEqual([
    expect.stringMatching(/^1:2 info 全文有 2 处.*U\+200B/),
    expect.stringMatching(/^2:2 warning 全文有 1 处.*文字方向.*U\+202E/),
    expect.stringMatching(/^2:4 warning .*U\+202C/),
  ]);
});

test('private characters are kept, and told', async () => {
  expect(await told('区长\ue000某')).toEqual([expect.stringMatching(/^1:3 warning .*造字区.*U\+E000.*照原样保留/)]);
});

test('a control byte is told', async () => {
  expect(await told(`${'公报'.repeat(100)}\u0007`)).toEqual([expect.stringMatching(/warning .*控制字符 U\+0007/)]);
});

test('ordinary text is not told of', async () => {
  expect(await told('公　告 \t𠮷\r\n— 3 —\f')).toEqual([]);
});
