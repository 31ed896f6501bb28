import { meetingAddress, whole } from '../../addresses.ts';
import { defineTable, toDocument, toGazette, toMeeting } from './table.ts';

export const meetings = defineTable({
  name: 'meetings',
  title: '会议',
  description: '一行一期公报所载的一次会议。同一会议见于数期者，编号相同，各期一行。',
  fields: {
    gazette: 'string',
    id: 'string',
    name: 'string',
    body: 'string',
    congress: 'integer',
    session: 'integer',
    date: 'date',
    endDate: 'date',
    time: 'string',
    place: 'string',
    chair: 'string',
    expected: 'integer',
    counted: 'integer',
    url: 'string',
  },
  key: ['gazette', 'id'],
  references: [toGazette],
  rows: (issue) =>
    issue.meetings.map(({ gazette, id, name, body, congress, session, date, endDate, time, place, ...rest }) => {
      const said = { gazette, id, name, body, congress, session, date, endDate, time, place };
      const { chair, expected, counted } = rest;
      return { ...said, chair, expected, counted, url: whole(meetingAddress(id)) };
    }),
});

export const meetingDocuments = defineTable({
  name: 'meeting-documents',
  title: '会议文件',
  description: '一行一次会议的一篇文件。',
  fields: { gazette: 'string', meeting: 'string', document: 'string' },
  key: ['gazette', 'meeting', 'document'],
  references: [toMeeting, toDocument],
  rows: (issue) =>
    issue.meetings.flatMap(({ gazette, id, documents }) =>
      documents.map((document) => ({ gazette, meeting: id, document })),
    ),
});

export const attendance = defineTable({
  name: 'attendance',
  title: '出席',
  description:
    '一行名单中的一个姓名：present 出席，absent 缺席（含请假），nonVoting 列席。printed 为名单所印，空为缺名；name 空为无从辨认。名单未载者，不等于缺席。',
  fields: {
    gazette: 'string',
    meeting: 'string',
    presence: 'string',
    position: 'integer',
    name: 'string',
    printed: 'string',
    damaged: 'boolean',
    note: 'string',
    line: 'integer',
    evidence: 'array',
  },
  key: ['gazette', 'meeting', 'presence', 'position'],
  references: [toMeeting],
  rows: (issue) =>
    issue.meetings.flatMap(({ gazette, id, attendance: lists }) =>
      (['present', 'absent', 'nonVoting'] as const).flatMap((presence) =>
        lists[presence].map((attendee, i) => ({ gazette, meeting: id, presence, position: i + 1, ...attendee })),
      ),
    ),
});

export const agendaItems = defineTable({
  name: 'agenda-items',
  title: '议程项',
  description: '一行议程的一项。document 为载此议程的文件。',
  fields: {
    gazette: 'string',
    document: 'string',
    line: 'integer',
    meeting: 'string',
    position: 'integer',
    text: 'string',
  },
  key: ['document', 'line', 'position'],
  references: [toDocument, toMeeting],
  rows: (issue) =>
    issue.documents.flatMap(({ gazette, id, agendaItems: all }) =>
      all.map(({ meeting, position, text, line }) => ({ gazette, document: id, line, meeting, position, text })),
    ),
});

export const agendaItemDocuments = defineTable({
  name: 'agenda-item-documents',
  title: '议程项所涉文件',
  description: '一行议程一项所审议的一篇文件（subject）。',
  fields: { document: 'string', line: 'integer', position: 'integer', subject: 'string' },
  key: ['document', 'line', 'position', 'subject'],
  references: [
    { fields: ['document', 'line', 'position'], table: 'agenda-items' },
    { fields: ['subject'], table: 'documents', to: ['id'] },
  ],
  rows: (issue) =>
    issue.documents.flatMap(({ id, agendaItems: all }) =>
      all.flatMap(({ line, position, documents }) =>
        documents.map((subject) => ({ document: id, line, position, subject })),
      ),
    ),
});
