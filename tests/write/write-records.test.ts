import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import {
  appointmentRecord,
  type DocumentRecord,
  documentRecord,
  gazetteRecord,
  meetingRecord,
  personRecord,
} from '../../src/records/index.ts';
import { type Writable, writeRecords } from '../../src/write/index.ts';

const printed: { lines: number[]; grade: 'printed' } = { lines: [3], grade: 'printed' };
const document: DocumentRecord = {
  id: 'donghu-2021-03-L3',
  type: 'decision',
  title: '关于接受甲辞职请求的决定',
  titleInferred: false,
  status: 'draft',
  date: '2021-04-01',
  startLine: 3,
  endLine: 9,
  authors: [],
  organization: null,
  attachmentOf: null,
  votes: [],
  sections: [],
  gazette: 'donghu-2021-03',
  documentNumber: null,
  provenance: { title: printed, date: printed, organization: { lines: [], grade: 'printed' } },
  anchors: [],
  agendaItems: [],
  tables: [],
  budgets: [],
  checks: [],
  terms: [],
  citations: [],
};
const act = {
  person: '甲乙',
  action: 'appoint',
  verb: '任命',
  post: '办公室主任',
  organization: null,
  proposedBy: null,
  status: 'decided',
  sources: [{ document: document.id, line: 5 }],
} as const;
const person = { name: '甲乙', kind: 'official' as const, posts: [], lines: [5], biography: null, pinyin: ['jia yi'] };
const issue: Writable = {
  gazette: {
    id: 'donghu-2021-03',
    title: '公报',
    year: 2021,
    number: 3,
    published: null,
    organization: null,
    congress: null,
    session: null,
    publisher: 'donghu',
    source: { path: 'content/gazettes/donghu/2021-03.txt', sha256: '0e1', format: 'text', encoding: 'utf-8' },
    lines: { total: 9, blank: 2, heading: [1], furniture: [], marginalia: [], documents: 6 },
    emendations: [],
    messages: [],
  },
  documents: [{ record: document, blocks: [{ kind: 'paragraph', text: '接受*甲*的辞职请求。', line: 5 }] }],
  meetings: [
    {
      id: 'donghu-6-standing-committee-2',
      name: '第二次会议',
      body: 'standing-committee',
      congress: 6,
      session: 2,
      date: '2021-04-01',
      endDate: null,
      time: '09:00',
      place: null,
      chair: null,
      attendance: { present: [], absent: [], nonVoting: [] },
      expected: null,
      counted: null,
      documents: [],
    },
  ],
  appointments: [{ ...act, sources: [...act.sources] }],
  people: [person],
};

const read = (text: string): unknown => parse(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '');

describe('writeRecords', () => {
  it('gives a file a record, the gazette beside its source', () => {
    expect(writeRecords(issue).map((file) => file.path)).toEqual([
      'content/gazettes/donghu/2021-03.md',
      'content/decisions/donghu-2021-03/L3.md',
      'content/meetings/donghu-2021-03/donghu-6-standing-committee-2.md',
      expect.stringMatching(/^content\/appointments\/donghu-2021-03\/L5-[0-9a-f]{4}\.md$/),
      'content/people/donghu-2021-03/甲乙.md',
    ]);
  });

  it('writes records that the schemas read back', () => {
    const [gazette, decision, meeting, appointment, named] = writeRecords(issue).map((file) => read(file.text));
    const back = (schema: z.ZodType, value: unknown): unknown => schema.parse(value);
    expect(back(gazetteRecord, gazette)).toEqual(issue.gazette);
    expect(back(documentRecord, decision)).toEqual({ ...document, anchors: [5] });
    expect(back(meetingRecord, meeting)).toEqual({ ...issue.meetings[0], gazette: 'donghu-2021-03' });
    expect(back(appointmentRecord, appointment)).toMatchObject({
      ...act,
      date: '2021-04-01',
      gazette: 'donghu-2021-03',
    });
    expect(back(personRecord, named)).toEqual({ ...person, gazette: 'donghu-2021-03' });
  });

  it('sets the text under the front matter, as text', () => {
    expect(writeRecords(issue)[1]?.text).toMatch(/\n---\n\n接受\\\*甲\\\*的辞职请求。\n$/);
  });

  it('tells namesakes apart by their lines, and twins of one line by a number', () => {
    const people = [person, { ...person, lines: [8] }, { ...person, lines: [8] }];
    const names = writeRecords({ ...issue, people }).map((file) => file.path.split('/').at(-1));
    expect(names.slice(-3)).toEqual(['甲乙-L5.md', '甲乙-L8.md', '甲乙-L8-2.md']);
  });

  it('gives the same bytes twice', () => {
    expect(writeRecords(structuredClone(issue))).toEqual(writeRecords(issue));
  });

  it('refuses a record that its schema does not know', () => {
    const broken = { ...issue, people: [{ ...person, kind: 'nobody' as 'official' }] };
    expect(() => writeRecords(broken)).toThrow();
  });
});
