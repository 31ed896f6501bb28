import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource, UnreadableSource } from '../../src/sources/index.ts';
import { docxOf, docxWith, htmlOf, wordParagraph } from '../fixtures/renditions.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const textsOf = async (content: Uint8Array | string, name = 'a.txt'): Promise<string[]> =>
  (await readSource(typeof content === 'string' ? encode(content) : content, name)).lines.map((line) => line.text);
const seed = new URL('../../content/gazettes/hongshan/2020-09.txt', import.meta.url);

describe('readSource, text', () => {
  it('counts lines from 1, whatever ends them', async () => {
    const { lines } = await readSource(encode('甲\r\n乙\r丙\n\n丁'), 'a.txt');
    expect(lines).toEqual(['甲', '乙', '丙', '', '丁'].map((text, index) => ({ number: index + 1, text })));
  });

  it('begins no further line after the last end', async () => {
    expect(await textsOf('甲\n')).toEqual(['甲']);
    expect(await textsOf('甲\n\n')).toEqual(['甲', '']);
    expect(await textsOf('')).toEqual([]);
  });

  it('keeps every space of a line', async () => {
    expect(await textsOf('　　甲\u00a0 乙  \n\t丙')).toEqual(['　　甲\u00a0 乙  ', '\t丙']);
  });

  it.each([
    ['utf-8', encode('公报')],
    ['utf-8', bytes(0xef, 0xbb, 0xbf, ...encode('公报'))],
    ['utf-16le', bytes(0xff, 0xfe, 0x6c, 0x51, 0xa5, 0x62)],
    ['utf-16be', bytes(0xfe, 0xff, 0x51, 0x6c, 0x62, 0xa5)],
    ['gb18030', bytes(0xb9, 0xab, 0xb1, 0xa8)],
  ])('reads %s', async (encoding, content) => {
    const source = await readSource(content, 'a.txt');
    expect([source.encoding, source.lines]).toEqual([encoding, [{ number: 1, text: '公报' }]]);
  });

  it('reads a damaged UTF-8 file as UTF-8, and says where it is damaged', async () => {
    const content = bytes(...encode(`${'公报'.repeat(40)}\n甲`), 0xe4, 0xb8, ...encode('乙'));
    const source = await readSource(content, 'a.txt');
    expect(source.encoding).toBe('utf-8');
    expect(source.messages).toMatchObject([{ line: 2, column: 2, rule: 'broken-character', severity: 'warning' }]);
  });

  it('loses no character of a text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('公', 'a', ' ', '　', '\n', '\r', '\t'), maxLength: 40 }),
        async (text) => {
          expect((await textsOf(text)).join('')).toBe(text.replace(/[\r\n]/g, ''));
        },
      ),
    );
  });

  it('gives the digest of the bytes', async () => {
    const content = readFileSync(seed);
    const source = await readSource(content, '2020-09.txt');
    expect(source.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(source).toMatchObject({ name: '2020-09.txt', format: 'text', encoding: 'utf-8', messages: [] });
  });

  it.each([
    ['a PDF', encode('%PDF-1.7'), 'a.txt', /PDF/],
    ['the old Word', bytes(0xd0, 0xcf, 0x11, 0xe0), 'a.doc', /\.doc\)/],
    ['a Word file with a password', bytes(0xd0, 0xcf, 0x11, 0xe0), 'a.docx', /去掉密码/],
    ['another archive', encode('PK\x03\x04abc'), 'a.zip', /压缩/],
    ['a text named .docx', encode('公报'), 'a.docx', /Word/],
    ['a damaged .docx', encode('PK\x03\x04abc'), 'a.docx', /损坏/],
    ['a NUL', encode('公\0报'), 'a.txt', /二进制/],
    ['noise', bytes(...Array.from({ length: 900 }, (_, index) => (index * 7919 + 13) % 251)), 'a.txt', /二进制/],
  ])('refuses %s and says why', async (_, content, name, reason) => {
    const error = await readSource(content, name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableSource);
    expect((error as UnreadableSource).reason).toMatch(reason);
  });
});

describe('readSource, HTML', () => {
  const nested = (depth: number): string => `${'<div>'.repeat(depth)}<p>甲</p>${'</div>'.repeat(depth)}`;

  it('reads a page nested as deep as browsers go', async () => {
    expect(await textsOf(nested(500), 'a.html')).toEqual(['甲']);
  });

  it.each([600, 64_000])('refuses a page nested %i deep, and says why', async (depth) => {
    const error = await readSource(encode(nested(depth)), 'a.html').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableSource);
    expect((error as UnreadableSource).reason).toMatch(/嵌套超过/);
  });

  it('takes one line a paragraph, and a break for the end of a line', async () => {
    expect(await textsOf('<p>甲<br>乙</p><p></p><p>&nbsp;</p><div>丙<p>丁</p>戊</div>', 'a.html')).toEqual([
      '甲',
      '乙',
      '',
      '',
      '丙',
      '丁',
      '戊',
    ]);
  });

  it('knows headings', async () => {
    const { lines } = await readSource(encode('<h1>公报</h1><h3>议程</h3><p>甲</p>'), 'a.html');
    expect(lines.map((line) => line.heading)).toEqual([1, 3, undefined]);
  });

  it('joins what the markup breaks', async () => {
    expect(await textsOf('<p>\n  会议\n  听取 <b>报</b><span>告</span>\n  of the\n  year\n</p>', 'a.html')).toEqual([
      '会议听取 报告of the year',
    ]);
  });

  it('keeps runs of spaces, which count in a list of names', async () => {
    expect(await textsOf('<p>张    明新　李　伟</p>', 'a.html')).toEqual(['张    明新　李　伟']);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await textsOf('<pre>甲\n  乙\n\n丙</pre>', 'a.html')).toEqual(['甲', '  乙', '', '丙']);
  });

  it('leaves out what no reader sees', async () => {
    const hidden = ['<script>a</script>', '<style>a</style>', '<p hidden>a</p>', '<div style="display: none">a</div>'];
    expect(await textsOf(`<title>a</title>${hidden.join('')}<!-- a --><p>甲</p>`, 'a.html')).toEqual(['甲']);
  });

  it('fills the merged cells of a table, and prints each once', async () => {
    const table =
      '<table><tr><th rowspan="2">类</th><th colspan="2">年</th></tr><tr><td>2015<br>年</td><td><p>2020</p><p>年</p></td></tr></table>';
    expect((await readSource(encode(table), 'a.html')).lines).toEqual([
      { number: 1, text: '类\t年', cells: ['类', '年', '年'] },
      { number: 2, text: '2015年\t2020年', cells: ['类', '2015年', '2020年'] },
    ]);
  });

  it.each([
    '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>',
    '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>',
    '<table><tr><td>甲</td><td><table><tr><td>乙</td></tr></table></td></tr></table>',
  ])('sees no table where one only lays out the page: %s', async (table) => {
    const { lines } = await readSource(encode(table), 'a.html');
    expect(lines).toEqual(['甲', '乙'].map((text, index) => ({ number: index + 1, text })));
  });

  it('prints the numbers that a browser prints', async () => {
    expect(await textsOf('<ol start="3"><li>甲</li><li><p>乙</p></li></ol><ul><li>丙</li></ul>', 'a.html')).toEqual([
      '3. 甲',
      '4. 乙',
      '丙',
    ]);
    expect(await textsOf('<ol start="x"><li>甲<li value="7">乙<li value="y">丙</ol>', 'a.html')).toEqual([
      '1. 甲',
      '7. 乙',
      '8. 丙',
    ]);
  });

  it('believes the declared encoding only where the bytes hold to it', async () => {
    const page = (charset: string): Uint8Array =>
      bytes(
        ...encode(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`),
        0xb9,
        0xab,
        ...encode('</p>'),
      );
    for (const charset of ['gb2312', 'utf-8']) {
      expect(await readSource(page(charset), 'a.html')).toMatchObject({ encoding: 'gb18030', lines: [{ text: '公' }] });
    }
  });

  it.each(['utf-16', 'unicodefffe', 'iso-8859-1', 'x-user-defined', 'nonsense'])(
    'does not believe a declaration that cannot be true of a Chinese page (%s)',
    async (charset) => {
      const page = encode(`<meta charset="${charset}"><p>甲区人民代表大会`);
      expect(await readSource(page, 'a.html')).toMatchObject({
        encoding: 'utf-8',
        lines: [{ text: '甲区人民代表大会' }],
      });
    },
  );

  it('reads Big5 where the page declares it', async () => {
    const page = bytes(...encode('<meta charset="big5"><p>'), 0xa4, 0xbd, 0xb3, 0xf8);
    expect(await readSource(page, 'a.html')).toMatchObject({ encoding: 'big5', lines: [{ text: '公報' }] });
  });

  it('is known by its markup where the name does not say', async () => {
    expect((await readSource(encode('<!DOCTYPE html><p>甲'), 'a.txt')).format).toBe('html');
    expect((await readSource(encode('<目录>甲'), 'a.txt')).format).toBe('text');
  });
});

describe('readSource, Word', () => {
  it('takes one line a paragraph, empty ones too, and tables as they are', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('指标')}${cell('单位')}</w:tr><w:tr>${cell('人口')}${cell('万人')}</w:tr></w:tbl>`;
    const source = await readSource(docxWith(wordParagraph('　　甲') + wordParagraph('') + table), 'a.docx');
    expect(source.lines).toEqual([
      { number: 1, text: '　　甲' },
      { number: 2, text: '' },
      { number: 3, text: '指标\t单位', cells: ['指标', '单位'] },
      { number: 4, text: '人口\t万人', cells: ['人口', '万人'] },
    ]);
    expect(source).toMatchObject({ format: 'docx', encoding: 'utf-8' });
  });
});

describe('the renditions of one gazette', () => {
  it('hold the same lines', async () => {
    const lines = await textsOf(readFileSync(seed));
    const kept = lines.map((line) => line.trimEnd());
    expect(await textsOf(htmlOf(lines), 'a.html')).toEqual(kept);
    expect(await textsOf(docxOf(lines), 'a.docx')).toEqual(kept);
  });
});
