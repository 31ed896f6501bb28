import { personAddress, whole } from '../../addresses.ts';
import { defineTable, toDocument, toGazette } from './table.ts';

const toPerson = { fields: ['gazette', 'person'], table: 'people', to: ['gazette', 'name'] };

export const people = defineTable({
  name: 'people',
  title: '人物',
  description: '一行一期公报中的一个姓名。两期同名者是否一人，仅凭姓名不能断定，故不合并。',
  fields: {
    gazette: 'string',
    name: 'string',
    kind: 'string',
    pinyin: 'string',
    gender: 'string',
    ethnicity: 'string',
    born: 'string',
    nativePlace: 'string',
    party: 'string',
    education: 'string',
    lines: 'array',
    url: 'string',
  },
  key: ['gazette', 'name'],
  references: [toGazette],
  rows: (issue) =>
    issue.people.map(({ gazette, name, kind, pinyin, biography, lines }) => {
      const { gender = null, ethnicity = null, born = null } = biography ?? {};
      const { nativePlace = null, party = null, education = null } = biography ?? {};
      const life = { gender, ethnicity, born, nativePlace, party, education };
      return { gazette, name, kind, pinyin: pinyin[0] ?? null, ...life, lines, url: whole(personAddress(name)) };
    }),
});

export const posts = defineTable({
  name: 'posts',
  title: '职务',
  description: '一行一处姓名所冠的职务。',
  fields: {
    gazette: 'string',
    person: 'string',
    position: 'integer',
    post: 'string',
    organization: 'string',
    line: 'integer',
  },
  key: ['gazette', 'person', 'position'],
  references: [toPerson],
  rows: (issue) =>
    issue.people.flatMap(({ gazette, name, posts: all }) =>
      all.map(({ post, organization, line }, i) => ({
        gazette,
        person: name,
        position: i + 1,
        post,
        organization,
        line,
      })),
    ),
});

export const appointments = defineTable({
  name: 'appointments',
  title: '任免',
  description: '一行一人一职的任命、免职、接受辞职、选举或代理；一事见于数篇文件者，合为一行。',
  fields: {
    id: 'string',
    gazette: 'string',
    person: 'string',
    action: 'string',
    verb: 'string',
    post: 'string',
    organization: 'string',
    proposedBy: 'string',
    status: 'string',
    date: 'date',
  },
  key: ['id'],
  references: [toGazette, toPerson],
  rows: (issue) =>
    issue.appointments.map(({ gazette, id, person, action, verb, post, organization, proposedBy, status, date }) => {
      const said = { id, gazette, person, action, verb, post, organization };
      return { ...said, proposedBy, status, date };
    }),
});

export const appointmentSources = defineTable({
  name: 'appointment-sources',
  title: '任免出处',
  description: '一行一项任免的一处出处。',
  fields: { appointment: 'string', document: 'string', line: 'integer' },
  key: ['appointment', 'document', 'line'],
  references: [{ fields: ['appointment'], table: 'appointments', to: ['id'] }, toDocument],
  rows: (issue) =>
    issue.appointments.flatMap(({ id, sources }) =>
      sources.map(({ document, line }) => ({ appointment: id, document, line })),
    ),
});
