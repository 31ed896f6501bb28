import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { limits } from '../../src/sources/limits.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const reasonOf = (content: Uint8Array, name: string): Promise<string> =>
  readSource(content, name).then(
    () => 'read',
    (error) => error.reason,
  );

describe('a file beyond the limits', () => {
  it.each([
    ['more bytes', () => new Uint8Array(limits.bytes + 1), '64 MB'],
    ['more lines', () => bytes('\n'.repeat(limits.lines + 1)), `${limits.lines + 1} 行`],
    ['a longer line', () => bytes(`公报\n${'人'.repeat(limits.characters + 1)}`), '第2行'],
  ])('is refused with the limit and the reason: %s', async (_, content, reason) => {
    expect(await reasonOf(content(), 'a.txt')).toContain(reason);
  });

  it('is refused as a Word file that unpacks to more', async () => {
    const archive = new JSZip();
    archive.file('word/document.xml', new Uint8Array(65 * 2 ** 20));
    const bomb = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await reasonOf(bomb, 'a.docx')).toContain('过大');
  });

  it('is read up to the limit', async () => {
    const { lines } = await readSource(bytes('\n'.repeat(limits.lines)), 'a.txt');
    expect(lines).toHaveLength(limits.lines);
  });
});

describe('merged cells', () => {
  const page = (rows: number, cell: string): Uint8Array =>
    bytes(`<html><table>${`<tr>${cell}<td>0</td></tr>`.repeat(rows)}</table></html>`);

  it('fill no more than a table could hold', async () => {
    const { lines } = await readSource(page(2000, '<td rowspan=9999 colspan=9999>甲</td>'), 'a.html');
    expect(lines).toHaveLength(2000);
    expect(lines.every(({ cells }) => cells?.length === 2)).toBe(true);
  });

  it('are filled where they are few', async () => {
    const { lines } = await readSource(page(3, '<td colspan=2>甲</td>'), 'a.html');
    expect(lines[0]?.cells).toEqual(['甲', '甲', '0']);
  });
});
