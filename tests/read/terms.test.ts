import { describe, expect, it } from 'vitest';
import { readTerms } from '../../src/read/terms.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const entries = (...lines: string[]) =>
  readTerms(paragraphsOf(...lines)).map(({ term, definition, line }) => [term, definition, line]);

describe('readTerms', () => {
  it('reads numbered entries and keeps quotation marks as printed', () => {
    expect(
      entries(
        '1.“三保”：指保基本民生、保工资、保运转。',
        '',
        '2、“六清”行动：线索清仓。',
        '③ 共享中心:集中办事的场所。',
      ),
    ).toEqual([
      ['“三保”', '指保基本民生、保工资、保运转。', 1],
      ['“六清”行动', '线索清仓。', 3],
      ['共享中心', '集中办事的场所。', 4],
    ]);
  });

  it('reads terms that stand in brackets', () => {
    expect(entries('【一府两院】指人民政府、人民法院、人民检察院。', '［双联］：代表联系选民。')).toEqual([
      ['【一府两院】', '指人民政府、人民法院、人民检察院。', 1],
      ['［双联］', '代表联系选民。', 2],
    ]);
  });

  it('reads entries without numbers', () => {
    expect(entries('审批3.0版改革: 一窗受理。', '12345热线:市民服务热线。')).toEqual([
      ['审批3.0版改革', '一窗受理。', 1],
      ['12345热线', '市民服务热线。', 2],
    ]);
  });

  it('reads a quoted term with commas inside', () => {
    expect(entries('8.“学规矩,转观念”:一种工作思路。')).toEqual([['“学规矩,转观念”', '一种工作思路。', 1]]);
  });

  it('reads an entry that only its verb parts', () => {
    expect(entries('1.“两个确保”是指确保稳定、确保安全。', '2.双减指的是减轻作业负担。')).toEqual([
      ['“两个确保”', '是指确保稳定、确保安全。', 1],
      ['双减', '指的是减轻作业负担。', 2],
    ]);
  });

  it('reads terms on lines of their own', () => {
    expect(entries('1.放管服', '简政放权、放管结合、优化服务。', '2.“双创”', '大众创业、万众创新。')).toEqual([
      ['放管服', '简政放权、放管结合、优化服务。', 1],
      ['“双创”', '大众创业、万众创新。', 3],
    ]);
    expect(entries('放管服', '简政放权、放管结合、优化服务。', '双创', '大众创业、万众创新。')).toEqual([
      ['放管服', '简政放权、放管结合、优化服务。', 1],
      ['双创', '大众创业、万众创新。', 3],
    ]);
  });

  it('leaves out the colon behind a term on a line of its own', () => {
    const terms = [
      ['双随机', '随机抽取检查对象。', 1],
      ['一公开', '公开检查结果。', 3],
    ];
    expect(entries('双随机：', '随机抽取检查对象。', '一公开：', '公开检查结果。')).toEqual(terms);
    expect(entries('【双随机】：', '随机抽取检查对象。')).toEqual([['【双随机】', '随机抽取检查对象。', 1]]);
    expect(entries('1.双随机：', '随机抽取检查对象。', '2.一公开:', '公开检查结果。')).toEqual(terms);
  });

  it('joins what follows a numbered entry without a number', () => {
    expect(entries('1.四型机关:学习型、服务型。', '具体由办公室解释:另行通知。', '2.双联:联系代表。')).toEqual([
      ['四型机关', '学习型、服务型。\n具体由办公室解释:另行通知。', 1],
      ['双联', '联系代表。', 3],
    ]);
  });

  it('takes a page note off a term', () => {
    expect(entries('1.专项债(第5页):为公益项目发行的债券。')).toEqual([['专项债', '为公益项目发行的债券。', 1]]);
  });

  it('proves a term whose colon was lost by its use elsewhere, and says so', () => {
    const elsewhere = paragraphsOf('', '', '', '', '深入推进“五水联治”,水质好转。');
    const [entry] = readTerms(paragraphsOf('五水联治防洪水、排涝水、治污水'), elsewhere);
    expect(entry).toMatchObject({ term: '五水联治', definition: '防洪水、排涝水、治污水' });
    expect(entry?.mended).toMatchObject({
      line: 1,
      column: 1,
      printed: '五水联治防洪水',
      reading: '五水联治:防洪水',
      certainty: 'likely',
      evidence: [5],
    });
  });

  it('proves none where a character that nobody sees parts what is printed', () => {
    const elsewhere = paragraphsOf('', '', '', '', '深入推进“五水联治”,水质好转。');
    expect(readTerms(paragraphsOf('五水联治防\u0085洪水、排涝水、治污水'), elsewhere)).toEqual([]);
  });

  it('makes no entry of a line that nothing proves', () => {
    expect(readTerms(paragraphsOf('五水联治防洪水、排涝水'), paragraphsOf('另一段文字。'))).toEqual([]);
    expect(entries('(按报告中出现的先后排列)', '注:本表由办公室编制。')).toEqual([]);
  });
});
