import { gazetteAddress, whole } from '../../addresses.ts';
import { defineTable } from './table.ts';

export const gazettes = defineTable({
  name: 'gazettes',
  title: '公报',
  description: '一行一期公报，并载来源文件的校验码。',
  fields: {
    id: 'string',
    publisher: 'string',
    division: 'string',
    title: 'string',
    year: 'integer',
    number: 'integer',
    published: 'date',
    organization: 'string',
    congress: 'integer',
    session: 'integer',
    totalLines: 'integer',
    sourceFile: 'string',
    sourceSha256: 'string',
    url: 'string',
  },
  key: ['id'],
  references: [],
  rows: ({ gazette, division }) => {
    const { id, publisher, title, year, number, published, organization, congress, session } = gazette;
    const { source, lines } = gazette;
    const file = { sourceFile: source.path.replace(/^.*\//, ''), sourceSha256: source.sha256 };
    const said = { id, publisher, division, title, year, number, published, organization, congress, session };
    return [{ ...said, totalLines: lines.total, ...file, url: whole(gazetteAddress(id)) }];
  },
});
