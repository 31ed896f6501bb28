import { describe, expect, it } from 'vitest';
import { readReferences } from '../../src/read/references.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const labels = (...lines: string[]) =>
  readReferences(paragraphsOf(...lines)).map(({ kind, label, law, page }) => [kind, label, law, page]);

describe('readReferences', () => {
  it('reads an attachment with its page', () => {
    expect(labels('草拟了建议名单。(见附件六P17)')).toEqual([['attachment', '附件六', null, 17]]);
  });

  it('reads a table, a figure and an attachment', () => {
    expect(labels('主要指标(表1)详见附件２，走势如图3所示。')).toEqual([
      ['table', '表1', null, null],
      ['attachment', '附件２', null, null],
      ['figure', '图3', null, null],
    ]);
  });

  it('gives articles the law that the sentence cites before them', () => {
    expect(labels('根据《地方组织法》第五十一条、第五十二条的规定。根据第三条办理。')).toEqual([
      ['article', '第五十一条', '地方组织法', null],
      ['article', '第五十二条', '地方组织法', null],
      ['article', '第三条', null, null],
    ]);
  });

  it.each(['第一条 为了加强监督,制定本条例。', '附件1', '表1 主要指标', '附件:3份', '人大代表1名', '发表2篇'])(
    'takes %s for no reference',
    (line) => {
      expect(labels(line)).toEqual([]);
    },
  );
});
