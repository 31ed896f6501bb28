import { describe, expect, it } from 'vitest';
import { readBudgets } from '../../../src/read/budgets/budgets.ts';
import { readChecks } from '../../../src/read/sums/checks.ts';
import { readTables } from '../../../src/read/tables/tables.ts';
import { textParagraphs } from '../../support/text-paragraphs.ts';

function claims(text: string): string[] {
  const paragraphs = textParagraphs(text);
  const budgets = readBudgets(paragraphs, { title: '', year: 2020, tables: [] });
  return readChecks(paragraphs, budgets).map(({ claim, holds }) => `${holds ? '' : '! '}${claim}`);
}

describe('sums that hold', () => {
  it.each([
    [
      '其中',
      '收入完成３８,２６０万元，增长6%。其中：税收收入２６,９１５万元，增长5%；非税收入11,345万元。',
      '38260 = 26915 + 11345',
    ],
    [
      'parts behind 构成如下',
      '收入完成8.42亿元,同比增长7.3%。主要构成如下:(1)增值税2.15亿元;(2)营业税1.87亿元;(3)其他4.40亿元。',
      '8.42 = 2.15 + 1.87 + 4.4',
    ],
    [
      'parts behind 来源为',
      '计划投资3860万元,资金来源为:中央2316万元,省级772万元,自筹772万元。',
      '3860 = 2316 + 772 + 772',
    ],
    ['parts behind 按…分', '总投入28.6亿元,增长14.2%,按来源分:拨款23.1亿元,捐赠5.5亿元。', '28.6 = 23.1 + 5.5'],
    ['parts behind 具体为', '使用资金436万元,具体为:修路168万元、路灯92万元、绿化176万元。', '436 = 168 + 92 + 176'],
    [
      'parts in the paragraph behind 分配如下',
      '争取专项资金12560万元,分配如下:\n农林水6280万元,教育3150万元,其他3130万元。',
      '12560 = 6280 + 3150 + 3130',
    ],
    [
      'parts before the total',
      'A收入286万元,加上级补助收入138万元、上年结余9万元,收入总计433万元。',
      '433 = 286 + 138 + 9',
    ],
    [
      'a reason between',
      '收入678万元,主要原因是上年有一次性收入3864万元,其中:经营收入227万元,下降5%;上年结余451万元。',
      '678 = 227 + 451',
    ],
    ['brackets aside', '债券余额101万元,其中:一般债券28万元(含上级用3万元)和专项债券73万元。', '101 = 28 + 73'],
    ['several units', '总额1.2亿元,其中甲项7000万元,乙项5000万元。', '1.2 = 0.7 + 0.5'],
    ['Chinese figures', '收入三億二千萬元，其中稅收收入二億元，非稅收入一億二千萬元。', '3.2 = 2 + 1.2'],
    ['a balance', '年初余额38万元;收入28万元,主要为收费;支出20万元;年末余额46万元。', '46 = 38 + 28 - 20'],
    ['both sides', '收入总计433万元,支出总计433万元,收支平衡。', '433 = 433'],
    ['shares', '三次产业比重调整为4.9:39.4:55.7。', '100 = 4.9 + 39.4 + 55.7'],
    [
      'rounding',
      '三个项目建筑面积84.66万平方米,其中甲28.76万平方米,乙30.9万平方米,丙24.99万平方米。',
      '84.66 ≈ 28.76 + 30.9 + 24.99',
    ],
    ['growth behind a space', '产值由554亿元增长至830亿元, 增长49.8%。', '49.8% = 830 ÷ 554 - 1'],
    ['growth', '产值由554亿元增长至830亿元、增长49.8%。', '49.8% = 830 ÷ 554 - 1'],
    ['a counted list', '补选甲一、乙二、丙三等3名同志。', '3 = 列举的 3 项'],
    ['done and under way', '收到建议19件,办结17件,正在办理2件。', '19 = 17 + 2'],
    ['what one clause denies of the other', '全市33个监测点中,达标的21个,未达标的12个。', '33 = 21 + 12'],
    ['the rest', '制定22项措施,目前已完成17项,其余5项正在推进。', '22 = 17 + 5'],
    ['a use', '新增债券20000万元,用于旧桥改造15000万元、污水管网5000万元。', '20000 = 15000 + 5000'],
    ['figures too many for chance', '产生量412.7万吨,综合利用396.2万吨,处置16.5万吨。', '412.7 = 396.2 + 16.5'],
    ['a bracket', '农林水支出11 250万元(饮水4 250万元、围栏7 000万元)。', '11250 = 4250 + 7000'],
    ['an adjustment', '支出预算由61000万元调整为60500万元,减少500万元。', '60500 = 61000 - 500'],
    ['persons counted by two words', '任免工作人员8人次,其中任命5名、免职3名。', '8 = 5 + 3'],
    ['counts in Chinese figures', '立案二十三件,审结十九件,未结四件。', '23 = 19 + 4'],
    ['answers', '办理建议88件,满意78件,基本满意10件,不满意0件。', '88 = 78 + 10 + 0'],
  ])('%s', (_, text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  it('over paragraphs', () => {
    expect(claims('2020年预算收入为92万元。收入分类:\n税收收入88万元,下降1%。\n非税收入4万元。')).toEqual([
      '92 = 88 + 4',
    ]);
    expect(claims('2020年支出100万元。\n按经济科目分类,人员支出60万元;项目支出40万元。')).toEqual(['100 = 60 + 40']);
  });

  it('of a total whose parts begin in the sentence before', () => {
    expect(claims('收入980万元,其中:出让收入900万元。加上补助12万元、结转40万元,收入总量1032万元。')).toEqual([
      '1032 = 980 + 12 + 40',
    ]);
  });

  it('divided twice', () => {
    expect(claims('建议128件,其中甲类62件、乙类66件。已办结120件、正在办理8件。')).toEqual([
      '128 = 62 + 66',
      '128 = 120 + 8',
    ]);
  });

  it('in the columns of a table', () => {
    const paragraphs = textParagraphs(
      '支出决算表\n单位:万元\n科目\n预算数\n决算数\n教育支出\n60\n61\n其他支出\n40\n41\n合计\n100\n102',
    );
    expect(readChecks(paragraphs, [], readTables(paragraphs)).map(({ claim, unit }) => [claim, unit])).toEqual([
      ['100 = 60 + 40', '万元'],
      ['102 = 61 + 41', '万元'],
    ]);
  });

  it('nested in numbered parts', () => {
    expect(
      claims(
        '偿还本息66万元,其中:(1)偿还本金44万元,其中:一般债券34万元,专项债券10万元;(2)偿还利息22万元,包括一般债券8万元和专项债券14万元。',
      ),
    ).toEqual(['66 = 44 + 22', '44 = 34 + 10', '22 = 8 + 14']);
  });
});

describe('sums that fail', () => {
  it.each([
    ['both halves named', '新增债券490万元,包括一般债券71万元和专项债券435万元。', '! 490 ≠ 71 + 435'],
    [
      'an account announced as a whole',
      '2020年支出211540万元,具体是:\n1.教育支出193130万元;\n2.其他支出18320万元。',
      '! 211540 ≠ 193130 + 18320',
    ],
    ['a total after its parts', '收入286万元,加补助收入138万元,收入总计434万元。', '! 434 ≠ 286 + 138'],
    ['a bracket with all the parts', '发行债券1010亿元(新增债券600亿元,再融资债券420亿元)。', '! 1010 ≠ 600 + 420'],
    ['an adjustment', '收入由58000万元调整为60000万元,增加3000万元。', '! 60000 ≠ 58000 + 3000'],
    ['a growth', '财政收入由200.5亿元增长到250.5亿元,增长20%。', '! 20% ≠ 250.5 ÷ 200.5 - 1'],
  ])('%s', (_, text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});

describe('no alarm is raised', () => {
  it.each([
    ['where 其中 names some of the parts', '支出412万元,其中:教育支出98万元,卫生支出39万元。'],
    ['where one part is named', '收入45.6亿元,其中土地出让收入42.1亿元。'],
    [
      'where an account lists the main lines',
      '2020年支出256.7亿元。主要项目是:\n1.教育支出56.2亿元;\n2.农林水支出100亿元。',
    ],
    [
      'where a line of an account cannot be read',
      '2020年支出100万元,具体是:\n1.教育支出60万元;\n2.农林水支出元;\n3.其他支出30万元。',
    ],
    ['where parts may overlap', '受益群众40人,其中妇女30人,老人20人。'],
    ['where figures are about right', '债券约40亿元,其中一般债券12亿元、专项债券27亿元。'],
    ['where a list counts more than it names', '走访甲一、乙二、丙三等5名代表。'],
    ['by figures of last year', '支出100万元,较上年决算数增加20万元,其中:甲项60万元,上年决算数为50万元。'],
    ['where not all are done or under way', '收到建议19件,办结15件,正在办理2件。'],
    ['where a bracket names some of the parts', '支出100万元(饮水20万元、围栏30万元)。'],
    ['by growth that is told of another year', '产量由100万吨增加到120万吨,增加15万吨。'],
    ['by ratios of other things', '昨日比分为3:2:1。'],
  ])('%s', (_, text) => {
    expect(claims(text).filter((claim) => claim.startsWith('!'))).toEqual([]);
  });
});

describe('no sum is seen', () => {
  it.each([
    ['in figures that add up by chance', '召开会议5次,组织视察3次,听取汇报2次。'],
    ['across sentences without words for it', '新建学校5所。改造医院3所。关闭2所。'],
  ])('%s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });
});
