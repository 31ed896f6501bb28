import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches.ts';

describe('matchesOf', () => {
  it('gives what matchAll gives, with groups and places', () => {
    const found = matchesOf('1月2日,3月4日', /(\d+)月(\d+)日/g);
    expect(found.map(({ index, 1: month, 2: day }) => [index, month, day])).toEqual([
      [0, '1', '2'],
      [5, '3', '4'],
    ]);
  });

  it('begins at the start of every text, whatever was matched before', () => {
    const pattern = /年/g;
    pattern.lastIndex = 5;
    expect(matchesOf('年', pattern)).toHaveLength(1);
    expect(matchesOf('年', pattern)).toHaveLength(1);
  });

  it('passes over empty matches, and refuses a pattern that is not global', () => {
    expect(matchesOf('a,b', /,|$/g).map(({ index }) => index)).toEqual([1, 3]);
    expect(() => matchesOf('年', /年/)).toThrow(TypeError);
  });
});
