import { expect, test } from 'vitest';
import { publisherName } from '../../src/queries/publisher-name.ts';
import { supervision } from '../../src/queries/supervision.ts';

const report = { type: 'report' as const, title: '关于环境保护情况的报告' };
const opinions = { type: 'other' as const, title: '对环境保护情况报告的审议意见' };
const words = (text: string, ...documents: Parameters<typeof supervision>[1][number][]) =>
  supervision(text, documents).map(({ name, documents, missing }) => `${name} ${missing ? '未载' : documents.length}`);

test('a report that is heard and deliberated on leads to opinions, and what the issue lacks is said', () => {
  expect(words('听取和审议关于环境保护情况的报告', report, opinions)).toEqual(['报告 1', '审议意见 1']);
  expect(words('听取和审议关于环境保护情况的报告')).toEqual(['报告 未载', '审议意见 未载']);
});

test('a decision is shown where there is one, and not asked for', () => {
  const decision = { type: 'decision' as const, title: '关于批准决算的决定' };
  expect(words('听取和审议关于决算的报告', report, opinions, decision)).toEqual(['报告 1', '审议意见 1', '决定决议 1']);
});

test('other items have no such way', () => {
  expect(words('人事任免事项', report)).toEqual([]);
  expect(words('听取关于筹备情况的报告', report)).toEqual([]);
});

test('a publisher is called by its body, else by the place of its meetings, else by its folder', () => {
  const issue = (organization: string | null, ...names: string[]) =>
    ({ gazette: { organization, publisher: 'x' }, meetings: names.map((name) => ({ name })) }) as never;
  expect(publisherName([issue(null), issue('甲县人大常委会')])).toBe('甲县人大常委会');
  expect(publisherName([issue(null, '甲县第十五届人大常委会第三次会议')])).toBe('甲县人大');
  expect(publisherName([issue(null)])).toBe('x');
});
