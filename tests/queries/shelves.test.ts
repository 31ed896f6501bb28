import { describe, expect, it, vi } from 'vitest';
import type { Issue } from '../../src/queries/archive.ts';
import { shelvesOf } from '../../src/queries/shelves.ts';

vi.mock('astro:content', () => ({ getCollection: async () => [] }));

const issues = (count: number): Issue[] =>
  Array.from({ length: count }, (_, i) => ({
    gazette: { id: `g${i}`, year: i === count - 1 ? null : 2030 - Math.floor(i / 10) },
  })) as unknown as Issue[];

describe('the pages of a room that lists what the issues hold', () => {
  it('are one for a small archive', () => {
    const [only, ...others] = shelvesOf(issues(12));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ year: null, years: [] });
    expect(issues(12).every(({ gazette }) => only?.has(gazette.id))).toBe(true);
  });

  it('are one for the newest and one for each year of a larger one, and each issue is on that of its year', () => {
    const [first, ...years] = shelvesOf(issues(25));
    expect(years.map(({ year }) => year)).toEqual(['2030', '2029', '2028', '年份不详']);
    expect([first?.has('g11'), first?.has('g12')]).toEqual([true, false]);
    for (const { gazette } of issues(25)) expect(years.filter((shelf) => shelf.has(gazette.id))).toHaveLength(1);
    expect(years[1]?.has('g12')).toBe(true);
  });
});
