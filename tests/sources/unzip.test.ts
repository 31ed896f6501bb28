import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { limits, refuseBomb, unzip } from '../../src/sources/unzip.ts';

const archiveOf = (files: Record<string, string | Uint8Array>): Promise<Uint8Array> => {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const text = (name: string) => name.endsWith('.txt');
const zeros = new Uint8Array(3_000_000);

test('the wanted files come with their bytes, named without folders', async () => {
  const archive = await archiveOf({ '二〇二一/第三号.txt': '甲', 'b.jpg': '乙' });
  const members = await Array.fromAsync(unzip(archive, text));
  expect(members.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([['第三号.txt', '甲']]);
});

test('names that Windows wrote in Chinese are read', async () => {
  const archive = new JSZip();
  archive.file('x.txt', '甲');
  const gbk = new Uint8Array([0xb9, 0xab, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74]);
  const bytes = await archive.generateAsync({
    type: 'uint8array',
    encodeFileName: () => String.fromCharCode(...gbk),
  });
  const [member] = await Array.fromAsync(unzip(bytes, () => true));
  expect(member?.name).toBe('公报.txt');
});

test('a file that unpacks to more than it may is given up', async () => {
  const archive = await archiveOf({ 'a.txt': zeros });
  expect(archive.length).toBeLessThan(10_000);
  await expect(Array.fromAsync(unzip(archive, text, { ...limits, member: 1_000_000 }))).rejects.toThrow('过大');
});

test('what the archive says of its sizes is not believed', async () => {
  const archive = await archiveOf({ 'a.txt': zeros });
  const view = new DataView(archive.buffer, archive.byteOffset);
  const central = Buffer.from(archive).indexOf('PK\x01\x02', 0, 'latin1');
  view.setUint32(22, 10, true);
  view.setUint32(central + 24, 10, true);
  await expect(Array.fromAsync(unzip(archive, text, { ...limits, member: 1_000_000 }))).rejects.toThrow('过大');
});

test('many files that together unpack to too much are given up, and too many are not begun', async () => {
  const archive = await archiveOf({ 'a.txt': zeros, 'b.txt': zeros, 'c.txt': zeros });
  await expect(Array.fromAsync(unzip(archive, text, { ...limits, all: 7_000_000 }))).rejects.toThrow('过大');
  await expect(Array.fromAsync(unzip(archive, text, { ...limits, members: 2 }))).rejects.toThrow('过多');
});

test('a Word file that unpacks to too much is refused, any other is left to its reader', async () => {
  const archive = await archiveOf({ 'word/document.xml': zeros });
  await expect(refuseBomb(archive, { ...limits, member: 1_000_000 })).rejects.toThrow('过大');
  await expect(refuseBomb(archive)).resolves.toBeUndefined();
  await expect(refuseBomb(new Uint8Array([1, 2, 3]))).resolves.toBeUndefined();
});

test('what is no archive is refused, a damaged one too', async () => {
  await expect(Array.fromAsync(unzip(new Uint8Array([1, 2, 3]), text))).rejects.toThrow('无法打开');
  const archive = await archiveOf({ 'a.txt': '甲'.repeat(1000) });
  await expect(Array.fromAsync(unzip(archive.subarray(0, archive.length - 30), text))).rejects.toThrow('无法打开');
});
