import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textStore } from '../src/text-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-texts-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a text is read as it was written, also by whoever opens the store next', () => {
  const text = { html: '<p>甲</p>', markdown: '甲', blocks: ['甲'] };
  textStore(folder).write('bills/x/x-L1', text);
  const { has, read } = textStore(folder);
  expect(has('bills/x/x-L1')).toBe(true);
  expect([read('bills/x/x-L1', 'html'), read('bills/x/x-L1', 'markdown'), read('bills/x/x-L1', 'blocks')]).toEqual(
    Object.values(text),
  );
});

test('a text that is written again stands in the place of the first, with none of its forms left', () => {
  const { read, write } = textStore(folder);
  write('x', { html: '<p>甲</p>', markdown: '甲' });
  expect(read('x', 'html')).toBe('<p>甲</p>');
  write('x', { html: '<p>乙</p>' });
  expect(read('x', 'html')).toBe('<p>乙</p>');
  expect(read('x', 'markdown')).toBeUndefined();
});

test('what was never written, was removed, or has no form is not there', () => {
  const { has, read, write, remove } = textStore(folder);
  write('x', { lines: ['甲'] });
  write('y', {});
  remove('x');
  expect(['x', 'y', 'z'].map(has)).toEqual([false, false, false]);
  expect(read('x', 'lines')).toBeUndefined();
});

test('more texts than are kept at hand are read all the same', () => {
  const { read, write } = textStore(folder);
  const names = Array.from({ length: 600 }, (_, i) => `${i}`);
  for (const name of names) write(name, { lines: [name] });
  expect(names.map((name) => read(name, 'lines'))).toEqual(names.map((name) => [name]));
  expect(read('0', 'lines')).toEqual(['0']);
});

test('what other code left is as if it were not there; what the same code left is', () => {
  textStore(folder, 'a').write('x', { lines: ['甲'] });
  expect(textStore(folder, 'a').has('x')).toBe(true);
  expect(textStore(folder).has('x')).toBe(true);
  expect(textStore(folder, 'b').has('x')).toBe(false);
});

test('what can be cloned comes back as it was', () => {
  const made = { counts: Uint16Array.of(1, 2), names: new Map([['甲', 1]]) };
  textStore(folder).write('x', { contribution: { from: 'a', made } });
  expect(textStore(folder).read('x', 'contribution')).toEqual({ from: 'a', made });
});

test('a text of which one form cannot be kept is not there at all, and the next is', () => {
  const { has, write } = textStore(folder);
  const broken = { from: 'a', made: { run: () => 1 } };
  expect(() => write('x', { html: '<p>甲</p>', contribution: broken })).toThrow('could not be cloned');
  expect(has('x')).toBe(false);
  write('x', { html: '<p>甲</p>' });
  expect(has('x')).toBe(true);
});
