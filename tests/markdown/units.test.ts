import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { units } from '../../src/markdown/units.ts';

const held = (text: string, tag = 'p'): string[] => {
  const processor = rehype().data('settings', { fragment: true });
  const tree = processor.parse(`<${tag}>${text}</${tag}>`);
  units(tree);
  const html = processor.stringify(tree);
  expect(html.replace(/<[^>]+>/g, '')).toBe(text);
  return [...html.matchAll(/<span>(.*?)<\/span>/g)].map(([, inner]) => inner as string);
};

test.each([
  ['收入92.3亿元，支出1,024.5万元', ['92.3亿元', '1,024.5万元']],
  ['新增绿地35万平方米、道路12公里', ['35万平方米', '12公里']],
  ['投资５００万元，绿地１．２公顷', ['５００万元', '１．２公顷']],
  ['就业1.2万人，投资500余万元', ['1.2万人', '500余万元']],
])('numbers stand with their units in %s', (text, found) => {
  expect(held(text)).toEqual(found);
});

test.each(['2031年3月', '第12项', '增长8.5%', '元'])('nothing is held in %s', (text) => {
  expect(held(text)).toEqual([]);
});

test('a long row of digits takes no time to speak of', () => {
  expect(held('1'.repeat(200_000))).toEqual([]);
});
