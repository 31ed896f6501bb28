import { expect, test } from 'vitest';
import { blocksOf } from '../../src/markdown/blocks-of.ts';
import { pageLines, pageTexts } from '../../src/markdown/page-texts.ts';

const page = (text: string): string => `<main><p>别处</p><div class="text">${text}</div><p>页尾</p></main>`;

test('the texts of a page are those of the document alone, in order, without what is drawn beside them', () => {
  const texts = pageTexts(
    page(
      '<h2 id="L1">一、总则<a href="/" aria-label="出处"></a></h2><p>甲<i>,</i>乙<ins data-r="丙"></ins></p><ul><li>其一</li><li><p>其二</p></li></ul>',
    ),
  );
  expect(texts).toEqual(['一、总则', '甲,乙', '其一', '其二']);
  expect(pageTexts('<p>没有正文</p>')).toEqual([]);
});

test('a row of a table has the text of each of its cells, and of those that reach into it', () => {
  const table =
    '<table><thead><tr><th rowspan="2">指标</th><th colspan="2">目标</th></tr><tr><th>2030</th><th>2031</th></tr></thead><tbody><tr><td>收入</td><td>1</td><td></td></tr></tbody></table>';
  expect(pageTexts(page(table)).map((text) => text.split(' '))).toEqual([
    ['指标', '目标', '目标'],
    ['指标', '2030', '2031'],
    ['收入', '1', ''],
  ]);
});

test('the lines of a source are known by their numbers, a blank one too', () => {
  const html =
    '<ol><li id="L1"><a>1</a><span class="printed">公报</span><a class="to">第1篇</a></li><li id="L2"></li></ol>';
  expect([...pageLines(html)]).toEqual([
    [1, '公报'],
    [2, ''],
  ]);
});

test('a written document has its blocks, each with its line, and a record without text has none', () => {
  expect(blocksOf('---\nanchors: [3, 5]\n---\n# 决定\n\n同意\\*。\n')).toEqual([
    { line: 3, text: '决定' },
    { line: 5, text: '同意*。' },
  ]);
  expect(blocksOf('---\nname: 王某\n---\n')).toBeNull();
  expect(() => blocksOf('---\nanchors: [3]\n---\n# 决定\n\n同意。\n')).toThrow('anchors');
});
