import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/read/block.ts';
import { anchorsOf } from '../../src/write/anchors.ts';
import { markdown } from '../../src/write/markdown.ts';

const reader = remark()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);

const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? (node.children as Nodes[]).map(textOf).join('')
      : `<${node.type}>`;

/** The leaf blocks of a Markdown text: its kind and its text. */
function leaves(text: string): [kind: string, text: string][] {
  const walk = (node: Nodes): [string, string][] => {
    if (node.type === 'heading') return [[`h${node.depth}`, textOf(node)]];
    if (node.type === 'paragraph') return [['p', textOf(node)]];
    if (node.type === 'tableRow') return [['row', (node.children as Nodes[]).map(textOf).join('¦')]];
    return 'children' in node ? (node.children as Nodes[]).flatMap(walk) : [[node.type, '']];
  };
  return walk(reader.parse(text) as Root);
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });

/** Text as a paragraph of a source holds it: one line, no padding, no character that no text holds. */
const anyText = (): fc.Arbitrary<string> =>
  fc
    .string({
      unit: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...'#*_~`-+=<>|[]()!&\\:.1 \t"\'^$@/;{}%') },
        { weight: 2, arbitrary: fc.constantFrom(...'公报第〇　\u00a0，。《》“”①') },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('---', '&amp;', '<!--', 'http://a.cn', '1. ', '- ', '```', '](', '&#35;', '  '),
        },
      ),
      maxLength: 24,
    })
    .map((text) => text.replace(/[\0\r\n]/g, '').trim())
    .filter((text) => text !== '' && text.isWellFormed());

describe('markdown', () => {
  it('gives headings from the second level, paragraphs, lists and tables', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: '一、总体情况', line: 3 },
      paragraph('各位代表:'),
      {
        kind: 'list',
        ordered: false,
        items: [
          { text: '甲', line: 5 },
          { text: '乙', line: 6 },
        ],
      },
      { kind: 'table', header: [['指标', '单位']], rows: [['人口', '万人']], lines: [8, 9] },
    ];
    expect(markdown(blocks)).toBe(
      '## 一、总体情况\n\n各位代表:\n\n- 甲\n- 乙\n\n| 指标 | 单位 |\n| - | - |\n| 人口 | 万人 |\n',
    );
    expect(anchorsOf(blocks)).toEqual([3, 1, 5, 6, 8, 9]);
  });

  it('has as many anchors as leaves, in one order', () => {
    const blocks: Block[] = [
      { kind: 'list', ordered: true, items: [{ text: '甲', line: 1 }] },
      { kind: 'list', ordered: true, items: [{ text: '乙', line: 2 }] },
      { kind: 'list', ordered: false, items: [{ text: '丙', line: 3 }] },
      { kind: 'list', ordered: false, items: [{ text: '丁', line: 4 }] },
      { kind: 'table', header: [], rows: [['a'], ['b']], lines: [5, 6] },
      { kind: 'table', header: [['x'], ['y']], rows: [], lines: [7, 8] },
      { kind: 'heading', level: 5, text: '末', line: 9 },
    ];
    expect(leaves(markdown(blocks)).map(([kind]) => kind)).toEqual([
      'p',
      'p',
      'p',
      'p',
      'row',
      'row',
      'row',
      'row',
      'h6',
    ]);
    expect(anchorsOf(blocks)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    '1. 不是列表',
    '- 不是列表',
    '+ 不是列表',
    '# 不是标题',
    '---',
    '===',
    '> 不是引文',
    '<b>不是标记</b>',
    '&lt;不是实体',
    '*不是强调* _也不是_',
    '5~10万元,20~30万元',
    'a | b',
    '反斜线\\',
    '[不是链接](http://example.com)',
    '![不是图](x)',
    '`不是代码`',
    ':::不是指令',
    '[^1]: 不是脚注',
    '$不是公式$',
    '　　行首两个全角空格在正文里',
  ])('keeps %s as text', (text) => {
    expect(leaves(markdown([paragraph(text), paragraph('其后')]))).toEqual([
      ['p', text],
      ['p', '其后'],
    ]);
  });

  it('hides a range from readers that strike out between tildes', () => {
    expect(markdown([paragraph('5~10')])).toBe('5\\~10\n');
  });

  it('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText(), { minLength: 1, maxLength: 4 }), (texts) => {
        expect(leaves(markdown(texts.map(paragraph)))).toEqual(texts.map((text) => ['p', text]));
      }),
      { numRuns: 500 },
    );
  });

  it('gives any heading, item and cell back as it was', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), (heading, entry, cell) => {
        const blocks: Block[] = [
          { kind: 'heading', level: 2, text: heading, line: 1 },
          {
            kind: 'list',
            ordered: true,
            items: [
              { text: entry, line: 2 },
              { text: '乙', line: 2 },
            ],
          },
          { kind: 'table', header: [[cell, '乙']], rows: [['丙', cell]], lines: [3, 4] },
        ];
        expect(leaves(markdown(blocks))).toEqual([
          ['h3', heading],
          ['p', entry],
          ['p', '乙'],
          ['row', `${cell}¦乙`],
          ['row', `丙¦${cell}`],
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
