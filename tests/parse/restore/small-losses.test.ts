import { describe, expect, it } from 'vitest';
import { restoreListEnds } from '../../../src/parse/restore/list-ends.ts';
import { omittedYears } from '../../../src/parse/restore/omitted-years.ts';
import { restoreQuotes } from '../../../src/parse/restore/quotes.ts';
import { restoreSetPhrases } from '../../../src/parse/restore/set-phrases.ts';
import { restoreUnits } from '../../../src/parse/restore/units.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

describe('restoreListEnds', () => {
  const ends = (...lines: string[]) => shown(restoreListEnds([paragraphsOf(...lines)]));
  const list = ['1)教育支出9万元;', '2)农林水支出8万元;', '3)国防支出7万元;', '4)其他支出6万元', '5)预备费5万元。'];

  it('puts ; back at the end of the one item that lacks it', () => {
    expect(ends(...list)).toHaveLength(1);
    expect(ends(...list)[0]).toMatch(/^4:\d+ .*6万元 → .*6万元; \(certain\)$/);
  });

  it('leaves the last item, short lists and lists without marks', () => {
    expect(ends(...list.slice(0, 3), '4)其他支出6万元')).toEqual([]);
    expect(ends('1)甲支出;', '2)乙支出', '3)丙支出。')).toEqual([]);
    expect(ends('1)甲情况', '2)乙情况', '3)丙情况', '4)丁情况', '5)戊情况')).toEqual([]);
  });
});

describe('restoreUnits', () => {
  const units = (...lines: string[]) => shown(restoreUnits(paragraphsOf(...lines)));

  it('puts 元 back in a comparison whose other side has it', () => {
    expect(units('收入由2015年784933万,提高到2020年920000万元')).toEqual(['1:9 784933万 → 784933万元 (certain)']);
  });

  it('puts % back beside a difference in points', () => {
    expect(units('增加值下降3.2,低于计划8.2个百分点。')).toEqual(['1:4 下降3.2 → 下降3.2% (likely)']);
  });

  it.each([
    '由124.6亿元增长到148亿元',
    '由3万人增长到5万人',
    '房源4.7万。',
    '增长3.2%,高于计划1个百分点',
    '增长3.2倍,高于计划1个百分点',
  ])('leaves %s as printed', (line) => {
    expect(units(line)).toEqual([]);
  });
});

describe('restoreQuotes', () => {
  const quotes = (...lines: string[]) => shown(restoreQuotes(paragraphsOf(...lines)));

  it('puts an opening mark back before words that the issue quotes whole elsewhere', () => {
    expect(quotes('开司法三进”活动', '1.“司法三进”:“三进”企业。')).toEqual(['1:2 司法三进” → “司法三进” (likely)']);
    expect(quotes('開展,六清」行動', '「六清」行動')).toEqual(['1:4 六清」 → 「六清」 (likely)']);
  });

  it.each([
    [['开司法三进”活动']],
    [['培育单项冠军”企业', '“冠军”']],
    [['建设新科技大学城”', '“科技大学城”', '“新科技大学城”']],
    [['”司法三进”活动', '“司法三进”']],
    [['“司法三进”活动', '“司法三进”']],
  ])('leaves %j as printed', (lines) => {
    expect(quotes(...lines)).toEqual([]);
  });
});

describe('restoreSetPhrases', () => {
  const phrases = (...lines: string[]) => shown(restoreSetPhrases(paragraphsOf(...lines)));

  it('completes phrases that have one reading', () => {
    expect(phrases('以习近平新时代特色社会主义思想为指导', '习近平新时代中国特色社会主义思想')).toEqual([
      '1:5 新时代特色社会主义思想 → 新时代中国特色社会主义思想 (certain)',
    ]);
    expect(phrases('消除劣类水体')).toEqual(['1:3 劣类水体 → 劣Ⅴ类水体 (likely)']);
  });

  it('is unsure of a class of water that nothing proves', () => {
    expect(phrases('达到或好于类水体比例')).toEqual(['1:1 达到或好于类水体 → 达到或好于Ⅲ类水体 (unsure)']);
  });

  it('leaves whole phrases as printed', () => {
    expect(phrases('习近平新时代中国特色社会主义思想', '消除劣Ⅴ类水体', 'PM10、PM2.5')).toEqual([]);
  });
});

describe('omittedYears', () => {
  const dated = (line: string, date: string, lines: number[]) =>
    shown(omittedYears(paragraphsOf(line), [{ date, lines }]));

  it('adds the year to the date of a document that leaves it out', () => {
    expect(dated('(1月9日某镇人民代表大会通过)', '2019-01-09', [1, 40])).toEqual([
      '1:2 1月9日 → 2019年1月9日 (likely)',
    ]);
  });

  it('adds nothing to whole dates, other dates, or without proof', () => {
    expect(dated('(2019年1月9日通过)', '2019-01-09', [1, 40])).toEqual([]);
    expect(dated('(1月8日通过)', '2019-01-09', [1, 40])).toEqual([]);
    expect(dated('(1月9日通过)', '2019-01-09', [1])).toEqual([]);
  });
});
