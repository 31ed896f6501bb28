import { describe, expect, it } from 'vitest';
import { publisherOf, publishers } from '../../src/publishers/index.ts';

describe('publishers', () => {
  it('have ids that are folders, each once, and name their place from the longest name down', () => {
    const ids = publishers.map((profile) => profile.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, names } of publishers) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(names).toEqual([...names].sort((a, b) => b.length - a.length));
    }
  });

  it('call nothing furniture that has a sentence', () => {
    const sentence = '会议听取和审议了关于打印、字号等事项的报告。';
    for (const { furniture } of publishers) expect(furniture.some((rule) => rule.test(sentence))).toBe(false);
  });

  it('are found by folder', () => {
    for (const profile of publishers) expect(publisherOf(profile.id)).toBe(profile);
  });

  it('need no profile', () => {
    expect(publisherOf('donghu')).toEqual({ id: 'donghu', names: [], division: null, furniture: [] });
  });
});
