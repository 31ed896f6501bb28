import { expect, test } from 'vitest';
import { flowLayout } from '../../src/components/flow-layout.ts';

const part = (label: string, amount: number, parts: { label: string; amount: number }[] = []) => ({
  label,
  amount,
  parts,
});
const layout = flowLayout({
  total: 100,
  revenue: [part('一般公共预算收入', 90, [part('税收收入', 70), part('非税收入', 20)]), part('补助收入', 10)],
  expenditure: [part('一般公共预算支出', 80), part('上解支出', 20)],
});
const bar = (name: string) => layout.bars.find((each) => each.name.startsWith(name)) as (typeof layout.bars)[0];

test('revenue stands at the left of the total, expenditure at the right', () => {
  expect(bar('补助收入').x).toBeLessThan(bar('总计').x);
  expect(bar('上解支出').x).toBeGreaterThan(bar('总计').x);
});

test('a bar is as high as its amount', () => {
  expect(bar('税收收入').height / bar('非税收入').height).toBeCloseTo(3.5);
  expect(bar('上解支出').height / bar('总计').height).toBeCloseTo(0.2);
});

test('every name is in the picture, and no two beside each other touch', () => {
  for (const { text } of layout.bars) {
    expect(text.y).toBeGreaterThan(0);
    expect(text.y).toBeLessThan(layout.height);
  }
  const left = layout.bars.filter(({ text }) => text.anchor === 'end').map(({ text }) => text.y);
  expect(left.slice(1).every((y, i) => y - (left[i] as number) >= 18)).toBe(true);
});

test('a band joins every part with what it belongs to', () => {
  expect(layout.bands).toHaveLength(layout.bars.length - 1);
  expect(layout.bands.every(({ path }) => /^M[\d.,C]+$/.test(path))).toBe(true);
});
