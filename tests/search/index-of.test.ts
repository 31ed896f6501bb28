import { expect, test } from 'vitest';
import { documentAddress, personAddress, searchFileAddress } from '../../src/addresses.ts';
import { indexOf, passageFile, type Searchable } from '../../src/search/index-of.ts';

const place = { document: { id: 'x-2021-01-L9', title: '议案' }, anchor: 12 };
const nothing: Searchable = { people: [], acts: [], agenda: [], documents: [], meetings: [], gazettes: [], texts: [] };

test('a person has every way to spell the name, as strings', () => {
  const { entities } = indexOf({ ...nothing, people: [{ name: '曾强', posts: ['局长'] }] });
  expect(entities).toEqual([
    {
      kind: 'person',
      text: '曾强',
      where: '局长',
      address: personAddress('曾强'),
      pinyin: expect.arrayContaining(['zengqiang', 'cengqiang', 'zengjiang']),
      initials: expect.arrayContaining(['zq', 'cq']),
    },
  ]);
});

test('a post stands once, with those who came and went, at the paragraph that says so', () => {
  const act = { post: '办公室主任', organization: '区人大常委会', places: [place] };
  const acts: Searchable['acts'] = [
    { ...act, person: '甲', action: 'appoint' },
    { ...act, person: '乙', action: 'remove' },
  ];
  expect(indexOf({ ...nothing, acts }).entities).toEqual([
    {
      kind: 'post',
      text: '区人大常委会办公室主任',
      where: '任命 甲;免职 乙',
      address: documentAddress('x-2021-01-L9', 12),
    },
  ]);
});

test('a gazette is one file of passages', () => {
  expect(indexOf({ ...nothing, gazettes: ['x-2021-01'] }).passages).toEqual([
    searchFileAddress('passages', 'x-2021-01.json'),
  ]);
  expect(passageFile('公报', [{ id: 'a', title: '报告', blocks: [{ line: 3, text: '各位代表:' }] }])).toEqual({
    gazette: '公报',
    documents: [{ title: '报告', address: documentAddress('a'), passages: [[3, '各位代表:']] }],
  });
});
