import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../src/text/pinyin.ts';

describe('pinyinOf', () => {
  it.each([
    ['李伟', 'li wei'],
    ['李　伟', 'li wei'],
    ['单仁', 'shan ren'],
    ['曾一鸣', 'zeng yiming'],
    ['张長山', 'zhang changshan'],
    ['欧阳山', 'ouyang shan'],
    ['吕明', 'lv ming'],
    ['阿依古丽·买买提', 'ayiguli maimaiti'],
  ])('speaks %s as %s first', (name, reading) => {
    expect(pinyinOf(name)[0]).toBe(reading);
  });

  it('gives the other readings of a polyphone after it', () => {
    expect(pinyinOf('单仁')).toEqual(expect.arrayContaining(['shan ren', 'dan ren']));
    expect(pinyinOf('张乐')).toEqual(expect.arrayContaining(['zhang le', 'zhang yue']));
  });

  it('gives each reading once, and none for a name without Chinese characters', () => {
    const readings = pinyinOf('曾参');
    expect(new Set(readings).size).toBe(readings.length);
    expect(pinyinOf('John')).toEqual([]);
    expect(pinyinOf('')).toEqual([]);
  });
});
