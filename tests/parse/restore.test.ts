import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from '../../src/parse/restore.ts';
import type { Paragraph } from '../../src/text/paragraph.ts';
import { paragraphsOf, shown } from '../support/paragraphs-of.ts';

function restored(paragraphs: readonly Paragraph[]) {
  const section = { id: 'a', type: 'other' as const, title: '', titleInferred: false, head: [], body: paragraphs };
  return restore({ paragraphs, sections: [section], attendance: [], names: [] });
}

describe('restore', () => {
  it('gives every reading once, in the order of the source', () => {
    const paragraphs = paragraphsOf(
      '某县第十七届人民代表大会第四会议公告',
      '(20191月7日某县第十七届人民代表大会第四会议通过)',
      '某县第十七届人民代表大会第四次会议于2019年1月7日召开',
    );
    expect(shown(restored(paragraphs).emendations)).toEqual([
      '1:13 第四会议 → 第四次会议 (certain)',
      '2:2 20191月7日 → 2019年1月7日 (certain)',
      '2:22 第四会议 → 第四次会议 (certain)',
    ]);
  });

  it('reads nothing in a text without damage', () => {
    const paragraphs = paragraphsOf(
      '某县第十七届人民代表大会第四次会议决议',
      '(2019年1月7日通过)',
      '一、收入126.8亿元,增长7.4%。',
      '(一)税收',
      '1)增值税9万元;',
      '2)其他税收8万元。',
      '二、支出“三保”得到保障。',
    );
    expect(restored(paragraphs)).toEqual({ emendations: [], attendance: [], messages: [] });
  });

  it('quotes the source exactly at the place it names, whatever the text', () => {
    const bits = [
      '2020',
      '年',
      '12',
      '月',
      '21',
      '日',
      '(',
      ')',
      '第',
      '四',
      '会议',
      '一、',
      '、',
      '1)',
      '二三五年',
      '“',
      '”',
      '由',
      '万',
      '元',
      ';',
      '①',
      ' ',
    ];
    const line = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const each of restored(paragraphsOf(...lines)).emendations) {
          expect(lines[each.line - 1]?.slice(each.column - 1, each.column - 1 + each.printed.length)).toBe(
            each.printed,
          );
          expect(each.reading).not.toBe(each.printed);
        }
      }),
    );
  });
});
