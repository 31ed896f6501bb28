import { expect, test } from 'vitest';
import { indicatorsOf } from '../../src/queries/indicators.ts';

const header = [
  ['序号', '指标名称', '规划目标', '进展情况', '进展情况', '进展情况', '进展情况'],
  ['序号', '指标名称', '2025', '2021', '2021', '2022年', '2023全年'],
  ['序号', '指标名称', '2025', '总量', '增速', '总量', '总量'],
];

test('a row is what was aimed at and what came, year by year, without the growth beside it', () => {
  const rows = [['1', '地区生产总值', '>120', '100', '5%', '1,010.5', '—']];
  expect(indicatorsOf({ header, rows, uncertain: [[0, 5]] })).toEqual([
    {
      name: '地区生产总值',
      targets: [{ head: '2025', text: '>120' }],
      target: 120,
      figures: [
        { year: 2021, text: '100', value: 100, uncertain: false },
        { year: 2022, text: '1,010.5', value: 1010.5, uncertain: true },
        { year: 2023, text: '—', value: null, uncertain: false },
      ],
    },
  ]);
});

test('a table of fewer years, or without names, gives none', () => {
  expect(indicatorsOf({ header: [['指标', '2020', '2025']], rows: [['甲', '1', '2']], uncertain: [] })).toEqual([]);
  expect(
    indicatorsOf({ header: [['序', '2020', '2021', '2022']], rows: [['1', '1', '2', '3']], uncertain: [] }),
  ).toEqual([]);
  expect(indicatorsOf({ header: [], rows: [], uncertain: [] })).toEqual([]);
});
