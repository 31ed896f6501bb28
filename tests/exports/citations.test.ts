import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/exports/bibtex.ts';
import type { Cited } from '../../src/exports/cited.ts';
import { cslJson } from '../../src/exports/csl-json.ts';
import { gbt7714Of2015, gbt7714Of2025 } from '../../src/exports/gbt-7714.ts';
import { ris } from '../../src/exports/ris.ts';
import { sha256 } from '../../src/exports/sha256.ts';

const cited: Cited = {
  id: 'x-2021-03-L277',
  title: '关于人事任免情况的说明',
  authors: ['王某'],
  corporate: false,
  serial: '公报',
  year: 2021,
  number: 3,
  date: '2021-04-28',
  url: 'https://example.org/documents/x-2021-03-L277/',
};
const at = (fields: Partial<Cited>): Cited => ({ ...cited, ...fields });

describe('GB/T 7714-2025', () => {
  // After the standard's own examples of an article in a serial, and of a page.
  test('an article of a numbered issue', () => {
    const sample = at({ title: '四库馆私家抄校书考略', authors: ['杨洪升'], serial: '文献', year: 2013, number: 1 });
    expect(gbt7714Of2025(sample, '')).toBe(
      '杨洪升. 四库馆私家抄校书考略[J/OL]. 文献，2013（1）. https://example.org/documents/x-2021-03-L277/.',
    );
  });

  test('an issue without a number is cited as a page, with the day of access', () => {
    const sample = at({ authors: [], number: null, date: '2012-05-03', url: 'http://www.example.com/' });
    expect(gbt7714Of2025(sample, '2013-11-12')).toBe(
      '关于人事任免情况的说明[EB/OL]. （2012-05-03）[2013-11-12]. http://www.example.com/.',
    );
  });

  test('of more than three authors three are named', () => {
    expect(gbt7714Of2025(at({ authors: ['甲', '乙', '丙', '丁'] }), '')).toMatch(/^甲，乙，丙，等\. /);
    expect(gbt7714Of2025(at({ authors: ['甲', '乙', '丙'] }), '')).toMatch(/^甲，乙，丙\. /);
  });
});

describe('GB/T 7714-2015', () => {
  test('an article has half-width signs and the day of access', () => {
    expect(gbt7714Of2015(cited, '2026-07-01')).toBe(
      '王某. 关于人事任免情况的说明[J/OL]. 公报, 2021(3)[2026-07-01]. https://example.org/documents/x-2021-03-L277/.',
    );
  });

  test('a page without a day states only the day of access', () => {
    expect(gbt7714Of2015(at({ number: null, date: null }), '2026-07-01')).toContain('[EB/OL]. [2026-07-01]. ');
  });
});

describe('BibTeX', () => {
  test('a body stands in braces, what TeX reads as a command does not', () => {
    const entry = bibtex(at({ corporate: true, authors: ['甲区人大'], title: '100% {决定} #1' }));
    expect(entry).toContain('author = {{甲区人大}},');
    expect(entry).toContain('title = {{100\\% 决定 \\#1}},');
  });

  test('what is not known is left out', () => {
    const entry = bibtex(at({ authors: [], number: null, date: null }));
    expect(entry).not.toMatch(/author|number|date/);
    expect(entry).toMatch(/^@article\{x-2021-03-L277,\n[\s\S]*\n\}\n$/);
  });
});

describe('RIS', () => {
  test('begins with its type, ends with ER, a tag a line', () => {
    const lines = ris(cited).split('\r\n');
    expect(lines[0]).toBe('TY  - JOUR');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(ris(at({ number: null }))).not.toContain('IS  -');
  });
});

describe('CSL-JSON', () => {
  test('a person has a surname, a body does not', () => {
    expect(cslJson(cited)[0]?.author).toEqual([{ family: '王', given: '某' }]);
    expect(cslJson(at({ corporate: true, authors: ['甲区'] }))[0]?.author).toEqual([{ literal: '甲区' }]);
  });

  test('the day is in parts, or the year, or left out', () => {
    expect(cslJson(cited)[0]?.issued).toEqual({ 'date-parts': [[2021, 4, 28]] });
    expect(cslJson(at({ date: null }))[0]?.issued).toEqual({ 'date-parts': [[2021]] });
    expect(cslJson(at({ date: null, year: null }))[0]).not.toHaveProperty('issued');
  });
});

test('a hash is that of the UTF-8 bytes', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
