import { describe, expect, it } from 'vitest';
import { biographyHead, readBiography } from '../../../src/read/people/biography.ts';

describe('readBiography', () => {
  it('reads a curriculum', () => {
    expect(readBiography('王明,女,汉族,1969年3月出生,中共党员,湖北某县人,大学本科学历。该同志政治立场坚定。')).toEqual({
      gender: '女',
      ethnicity: '汉族',
      born: '1969-03',
      nativePlace: '湖北某县',
      party: '中共党员',
      education: '大学本科学历',
    });
  });

  it('reads a speech in the first person, and leaves what it does not say', () => {
    expect(readBiography('我叫岳敏,女,1974年11月出生,医学学士,主任医师,民盟盟员。')).toEqual({
      gender: '女',
      ethnicity: null,
      born: '1974-11',
      nativePlace: null,
      party: '民盟盟员',
      education: '医学学士',
    });
  });

  it.each(['甲公司负责人', '退役军人', '法定代表人', '非遗传承人'])('takes no %s for one of a place', (word) => {
    expect(readBiography(`王明,男,汉族,1969年3月出生,${word},大学学历。`)?.nativePlace).toBeNull();
  });

  it.each(['会议于2021年3月召开,听取了报告。', '出生人口1200人,比上年下降。'])('finds none in %s', (line) =>
    expect(readBiography(line)).toBeNull(),
  );

  it('knows whose curriculum it is', () => {
    expect(biographyHead('王　明,男,1970年9月出生')).toBe('王明');
    expect(biographyHead('努尔兰·赛提,男,哈萨克族')).toBe('努尔兰·赛提');
    expect(biographyHead('我叫岳敏,女,1974年11月出生')).toBe('岳敏');
    expect(biographyHead('会议指出,全区上下')).toBeNull();
  });
});
