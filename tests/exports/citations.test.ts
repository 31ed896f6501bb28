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

/** An example that a standard prints, and what it is of. What a gazette has no field for (volume, pages) is left out. */
const serialSample = at({
  title: '从数字地球到智慧地球',
  authors: ['陈建军'],
  serial: '国土资源导刊',
  year: 2010,
  number: 10,
  url: 'http://d.g.wanfangdata.com.cn/Periodical_hunandz201010038.aspx',
});
const pageSample = (title: string, authors: string[], date: string | null, url: string): Cited =>
  at({ title, authors, date, url, year: null, number: null });

describe('GB/T 7714-2025', () => {
  test('an article of an issue on the web, as the example of clause B.4 without volume and pages', () => {
    const printed =
      '陈建军. 从数字地球到智慧地球[J/OL]. 国土资源导刊，2010，7（10）：93. http://d.g.wanfangdata.com.cn/Periodical_hunandz201010038.aspx.';
    expect(gbt7714Of2025(serialSample, '2026-07-01')).toBe(printed.replace('，7（10）：93', '（10）'));
  });

  test('the number follows the year where there is no volume, as in clauses 5.1 and B.4', () => {
    const sample = at({ title: '四库馆私家抄校书考略', authors: ['杨洪升'], serial: '文献', year: 2013, number: 1 });
    expect(gbt7714Of2025(sample, '')).toContain('文献，2013（1）');
  });

  test.each([
    [
      '“好好干，当一个好工人”',
      ['许振超'],
      '2025-02-17',
      '2025-06-22',
      'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html',
      '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.',
    ],
    [
      '馆际互借与文献传递服务',
      ['高等教育文献保障系统'],
      null,
      '2025-06-21',
      'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc',
      '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.',
    ],
    [
      '[《昨日之歌》图书封面]',
      [],
      '2023-03-06',
      '2025-06-22',
      'http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg',
      '[《昨日之歌》图书封面][EB/OL]. （2023-03-06）[2025-06-22]. http://www.luxunmuseum.com.cn/uploads/allimg/150813/1-150Q31952110-L.jpg.',
    ],
  ])('a page, as the example of clause 8.11.3.2: %s', (title, authors, date, accessed, url, printed) => {
    expect(gbt7714Of2025(pageSample(title, authors, date, url), accessed)).toBe(printed);
  });

  test('of more than three authors three are named, as in clause 7.1.2', () => {
    expect(gbt7714Of2025(at({ authors: ['印森林', '吴胜和', '李俊飞', '冯文杰'] }), '')).toMatch(
      /^印森林，吴胜和，李俊飞，等\. /,
    );
    expect(gbt7714Of2025(at({ authors: ['李四光', '华罗庚', '茅以升'] }), '')).toMatch(/^李四光，华罗庚，茅以升\. /);
  });

  test('only the full stop and the square brackets are half-width (clause 7)', () => {
    const { title, serial, url } = serialSample;
    const signs = [title, serial, '陈建军', url].reduce(
      (rest, words) => rest.replace(words, ''),
      gbt7714Of2025(serialSample, ''),
    );
    expect(signs).toBe('. [J/OL]. ，2010（10）. .');
  });
});

describe('GB/T 7714-2015', () => {
  test('an article of an issue on the web, as the example of A.8 without volume and pages', () => {
    const printed =
      '陈建军. 从数字地球到智慧地球[J/OL]. 国土资源导刊, 2010, 7(10): 93[2013-03-20]. http://d.g.wanfangdata.com.cn/Periodical_hunandz201010038.aspx.';
    expect(gbt7714Of2015(serialSample, '2013-03-20')).toBe(printed.replace(', 7(10): 93', '(10)'));
  });

  test.each([
    [
      '出版业信息化迈入快车道',
      ['萧钰'],
      '2001-12-19',
      '2002-04-15',
      'http://www.creader.com/news/20011219/200112190019.html',
      '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
    ],
    [
      'Dublin Core metadata element set: version 1.1',
      [],
      '2012-06-14',
      '2014-06-11',
      'http://dublincore.org/documents/dces/',
      'Dublin Core metadata element set: version 1.1[EB/OL]. (2012-06-14)[2014-06-11]. http://dublincore.org/documents/dces/.',
    ],
    [
      'Pennsylvania library laws',
      [],
      null,
      '2013-03-24',
      'http://www.racc.edu/yocum/pdf/PALibraryLaws.pdf',
      'Pennsylvania library laws[EB/OL]. [2013-03-24]. http://www.racc.edu/yocum/pdf/PALibraryLaws.pdf.',
    ],
  ])('a page, as the example of A.10: %s', (title, authors, date, accessed, url, printed) => {
    expect(gbt7714Of2015(pageSample(title, authors, date, url), accessed)).toBe(printed);
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

test('a hash is that of the UTF-8 bytes', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
