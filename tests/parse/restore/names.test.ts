import { describe, expect, it } from 'vitest';
import { completeNames, nameEmendations } from '../../../src/parse/restore/names.ts';
import type { Attendee } from '../../../src/records/index.ts';
import { paragraphsOf, shown } from '../../support/paragraphs-of.ts';

const attendee = (printed: string, damaged = false): Attendee => ({
  printed,
  name: damaged ? null : printed,
  damaged,
  evidence: [],
  note: null,
  line: 9,
});
const half = (printed: string) => attendee(printed, true);
const official = (name: string, ...lines: number[]) => ({ name, kind: 'official' as const, lines });
const names = (present: Attendee[], ...known: Parameters<typeof completeNames>[1]) =>
  completeNames({ present, absent: [], nonVoting: [] }, known).present.map(({ name }) => name);

describe('completeNames', () => {
  it('completes half names that one official of the issue fits, whichever character is lost', () => {
    const known = [official('言庆平', 3), official('傅立群', 4), official('张健', 5)];
    expect(names([half('庆平'), half('傅立'), half('张')], ...known)).toEqual(['言庆平', '傅立群', '张健']);
  });

  it('gives the lines that prove it and keeps what is printed', () => {
    const { present } = completeNames({ present: [half('庆平')], absent: [], nonVoting: [] }, [
      official('言庆平', 3, 7),
    ]);
    expect(present[0]).toMatchObject({ printed: '庆平', name: '言庆平', damaged: true, evidence: [3, 7] });
  });

  it('restores the traditional form of the issue', () => {
    expect(names([half('慶平')], official('嚴慶平', 3))).toEqual(['嚴慶平']);
  });

  it('leaves a half name that two fit', () => {
    expect(names([half('张')], official('张健', 3), official('张明', 4))).toEqual([null]);
  });

  it('leaves two half names that one person fits', () => {
    expect(names([half('庆平'), half('言庆')], official('言庆平', 3))).toEqual([null, null]);
  });

  it('leaves it where the only one who fits is in the list already, holds no office, or lacks two characters', () => {
    expect(names([attendee('言庆平'), half('庆平')], official('言庆平', 3))).toEqual(['言庆平', null]);
    expect(names([half('庆平')], { name: '言庆平', kind: 'other', lines: [3] })).toEqual([null]);
    expect(names([half('言')], official('言庆平', 3))).toEqual([null]);
  });

  it('leaves gaps and whole names', () => {
    expect(names([half(''), attendee('李明')], official('李明华', 3))).toEqual([null, '李明']);
  });
});

describe('nameEmendations', () => {
  it('reads a completed name at its place in the list', () => {
    const lists = { present: [{ ...half('庆平'), name: '言庆平', evidence: [3] }], absent: [], nonVoting: [] };
    const lines = [...Array(8).fill(''), '列席:言庆平原  庆平  付庆平'];
    expect(shown(nameEmendations(lists, paragraphsOf(...lines)))).toEqual(['9:10 庆平 → 言庆平 (likely)']);
  });

  it('reads nothing that stands there twice', () => {
    const lists = { present: [{ ...half('庆平'), name: '言庆平', evidence: [3] }], absent: [], nonVoting: [] };
    expect(nameEmendations(lists, paragraphsOf(...Array(8).fill(''), '庆平  庆平'))).toEqual([]);
  });
});
