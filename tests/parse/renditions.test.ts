import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { docxOf, htmlOf } from '../fixtures/renditions.ts';
import { fixtures, jsonOf, linesOf, seed } from '../support/gazettes.ts';

async function recordsOf(bytes: Uint8Array, name: string) {
  const {
    lines: _,
    messages: __,
    ...records
  } = jsonOf(parse(await readSource(bytes, name), { id: 'x-1', path: name, publisher: publisherOf('x') }));
  return records;
}

const texts: [string, string][] = [
  ['the first gazette of the archive', seed],
  ...fixtures.map(({ name, text }): [string, string] => [name, text]),
];

describe('a gazette as a web page or a Word document', () => {
  it.each(texts)('gives the records of its text: %s', async (_, text) => {
    const lines = linesOf(text);
    const fromText = await recordsOf(new TextEncoder().encode(text), 'a.txt');
    expect(await recordsOf(new TextEncoder().encode(htmlOf(lines)), 'a.html')).toEqual(fromText);
    expect(await recordsOf(docxOf(lines), 'a.docx')).toEqual(fromText);
  });

  it('gives other records where the text is another', async () => {
    const [, text = ''] = texts[1] ?? [];
    const lines = linesOf(text);
    const whole = await recordsOf(new TextEncoder().encode(htmlOf(lines)), 'a.html');
    expect(await recordsOf(new TextEncoder().encode(htmlOf(lines.slice(0, -8))), 'a.html')).not.toEqual(whole);
  });
});
