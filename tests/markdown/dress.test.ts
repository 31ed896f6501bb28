import { describe, expect, test } from 'vitest';
import { dress } from '../../src/markdown/dress.ts';
import { edits } from '../../src/markdown/edits.ts';
import { findNear } from '../../src/markdown/find-near.ts';
import type { Mark } from '../../src/markdown/marks.ts';

const reading = (fields: Partial<Mark>): Mark => ({
  kind: 'emended',
  anchor: 3,
  printed: '二三五年',
  near: 0,
  reading: '二〇三五年',
  note: 'n1',
  label: '校勘',
  ...fields,
});
/** The characters that a reader copies. */
const copied = (html: string): string => html.replace(/<[^>]+>/g, '');

describe('edits', () => {
  test.each([
    ['二三五年', '二〇三五年', '=二+〇=三五年'],
    ['1)', '(1)', '+(=1)'],
    ['甲甲乙', '甲乙', '=甲-甲=乙'],
    ['张', '李', '-张+李'],
    ['', '表', '+表'],
    ['年', '年', '=年'],
  ])('%s read as %s', (printed, read, expected) => {
    const signs = { kept: '=', added: '+', struck: '-' };
    expect(
      edits(printed, read)
        .map(({ kind, text }) => signs[kind] + text)
        .join(''),
    ).toBe(expected);
  });
});

describe('findNear', () => {
  test('of several places the one nearest to where it should be is taken', () => {
    expect(findNear('甲乙甲乙甲', '甲', 3)).toBe(2);
    expect(findNear('甲乙甲乙甲', '甲', 9)).toBe(4);
    expect(findNear('甲乙', '丙', 0)).toBe(-1);
    expect(findNear('甲乙', '', 0)).toBe(-1);
  });
});

describe('readings in the text', () => {
  test('what a reading adds is drawn, so that copying gives the printed form', () => {
    const { html, placed } = dress('<p id="L3">到二三五年建成</p>', [reading({})]);
    expect(html).toContain('<ins data-r="〇"></ins>');
    expect(html).toContain('popovertarget="n1"');
    expect(copied(html)).toBe('到二三五年建成');
    expect([...placed]).toEqual(['n1']);
  });

  test('two in a paragraph stand where they were printed', () => {
    const html = '<p id="L3">二三五年与二三五年</p>';
    const marks = [reading({ near: 0 }), reading({ near: 5, note: 'n2' })];
    const dressed = dress(html, marks).html;
    expect(dressed.match(/<ins/g)).toHaveLength(2);
    expect(dressed.indexOf('n1')).toBeLessThan(dressed.indexOf('n2'));
    expect(copied(dressed)).toBe('二三五年与二三五年');
  });

  test('a place that is not in the text is not said to be', () => {
    expect(dress('<p id="L3">甲</p>', [reading({})]).placed.size).toBe(0);
    expect(dress('<p id="L4">二三五年</p>', [reading({})]).placed.size).toBe(0);
  });

  test('text that looks like markup stays text', () => {
    expect(dress('<p id="L3">&#x3C;b>甲</p>', []).html).toBe('<p id="L3">&#x3C;b>甲</p>');
  });
});

describe('punctuation', () => {
  const inner = (text: string) => dress(`<p>${text}</p>`, []).html.slice(3, -4);
  test.each([
    ['甲,乙', '甲<i>,</i>乙'],
    ['(草案)', '<i class="o">(</i>草案<i>)</i>'],
    ['甲;(1)乙', '甲<i>;</i>(1<i>)</i>乙'],
    ['乙(草案)》', '乙<i class="o">(</i>草案<i class="n">)</i>》'],
    ['5.6%,增长', '5.6%<i>,</i>增长'],
  ])('%s is set as wide as Chinese', (text, expected) => {
    expect(inner(text)).toBe(expected);
  });

  test.each(['9:00', '1,024', 'PM2.5, CT', 'f(x)'])('%s is left as it is', (text) => {
    expect(inner(text)).toBe(text);
  });
});
