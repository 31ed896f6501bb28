import { describe, expect, it } from 'vitest';
import { floor, patterns } from '../../scripts/bench/floor.ts';
import { random, variant } from '../../scripts/bench/variants.ts';
import type { ParsedGazette } from '../../src/records/index.ts';

const lines = ['公报', '东湖区会议', '甲乙出席,预算38260万元,2021年', '名单', '甲乙'];
const documents = [
  { startLine: 2, endLine: 3 },
  { startLine: 4, endLine: 5 },
];
const parsed = { documents, people: [{ name: '甲乙' }] } as unknown as ParsedGazette;

describe('variant', () => {
  it('gives the same gazette for the same seed, and another for another', () => {
    expect(variant(lines, parsed, ['东湖区'], 1)).toBe(variant(lines, parsed, ['东湖区'], 1));
    expect(variant(lines, parsed, ['东湖区'], 1)).not.toBe(variant(lines, parsed, ['东湖区'], 2));
  });

  it('renames people and places throughout, changes figures and keeps years', () => {
    const text = variant(lines, parsed, ['东湖区'], 7);
    expect(text).not.toMatch(/甲乙|东湖区|38260/);
    const name = /(..)出席/.exec(text)?.[1] as string;
    expect(text.split(name)).toHaveLength(3);
    expect(text).toMatch(/..区会议\n..出席,预算3\d{4}万元,2021年/);
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
