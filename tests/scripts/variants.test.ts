import { describe, expect, it } from 'vitest';
import { floor, patterns } from '../../scripts/bench/floor.ts';
import { random } from '../../scripts/bench/random.ts';
import { type Model, variant } from '../../scripts/bench/variants.ts';
import { wantedAt } from '../../scripts/bench/wanted.ts';

const model: Model = {
  lines: [
    '公报【2021】第九期',
    '东湖区第五届人大常委会第二十一次会议',
    '甲乙出席,预算38260万元,2021年,二〇一九年,202112月,第9项',
    '名单',
    '甲乙丙',
    '附件',
  ],
  parsed: {
    gazette: { year: 2021, number: 9, congress: 5, session: 21 },
    documents: [
      { startLine: 2, endLine: 3, attachmentOf: null },
      { startLine: 4, endLine: 5, attachmentOf: null },
      { startLine: 6, endLine: 6, attachmentOf: 'b' },
    ],
    people: [{ name: '甲乙' }, { name: '甲乙丙' }],
  } as unknown as Model['parsed'],
  place: ['东湖区'],
};
const wanted = (index: number) => wantedAt(index, 1);

describe('variant', () => {
  it('gives the same gazette for the same wish, and another for another', () => {
    expect(variant(model, wanted(1))).toBe(variant(model, wanted(1)));
    expect(variant(model, wanted(1))).not.toBe(variant(model, wanted(2)));
    expect(variant(model, wantedAt(1, 1))).not.toBe(variant(model, wantedAt(1, 2)));
  });

  it('renames people and places throughout, and changes figures', () => {
    const text = variant(model, wanted(7));
    expect(text).not.toMatch(/甲乙|东湖区|38260/);
    expect(text).toMatch(/\p{Script=Han}{2}出席,预算3\d{4}万元/u);
    expect(text).toMatch(/名单\n\p{Script=Han}{3}\n/u);
    expect(text).toContain('第9项');
  });

  it('moves all years together, and gives the numbers that are wanted', () => {
    const text = variant(model, wanted(63));
    expect(text).toMatch(/^公报【2002】第四期\n/);
    expect(text).toContain('2002年,二〇〇〇年,200212月');
    expect(text).toMatch(/区第十一届人大常委会第十四次会议/);
  });

  it('changes the order of documents, and keeps what is attached with its own', () => {
    const texts = Array.from({ length: 8 }, (_, index) => variant(model, wanted(index)));
    expect(texts.some((text) => text.indexOf('名单') < text.indexOf('出席'))).toBe(true);
    expect(texts.some((text) => text.indexOf('名单') > text.indexOf('出席'))).toBe(true);
    for (const text of texts) expect(text).toMatch(/名单\n...\n\n\n\n附件/);
  });
});

describe('the issues of an archive', () => {
  it('stand in their own files, ten a year, and each place has its folder', () => {
    const all = Array.from({ length: 601 }, (_, index) => wanted(index));
    expect(new Set(all.map(({ path }) => path)).size).toBe(601);
    expect(all[10]).toMatchObject({ year: 1997, number: 1, path: 'content/gazettes/place01/1997-01.txt' });
    expect(all[600]?.path).toBe('content/gazettes/place03/1996-01.txt');
  });

  it('are of one town at one place, and share people within a congress', () => {
    const town = (index: number) => /(\S+)第.+届/.exec(variant(model, wanted(index)))?.[1];
    expect(town(0)).toBe(town(299));
    expect(town(0)).not.toBe(town(300));
    const first = Array.from({ length: 12 }, (_, index) => /(..)出席/.exec(variant(model, wanted(index)))?.[1]);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(new Set(first).size).toBeLessThan(12);
  });
});

describe('the floor', () => {
  it('tries fifty anchored patterns', () => {
    expect(patterns).toHaveLength(50);
    expect(patterns.every(({ source }) => source.startsWith('^'))).toBe(true);
    expect(floor(new TextEncoder().encode('公报\n关于预算的报告'))).toBe(3);
  });

  it('draws numbers from 0 to below 1', () => {
    const next = random(1);
    expect(Array.from({ length: 1000 }, next).every((value) => value >= 0 && value < 1)).toBe(true);
  });
});
