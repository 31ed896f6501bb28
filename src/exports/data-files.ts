import {
  annotationsAddress,
  checksumsAddress,
  dataAddress,
  dataFileAddress,
  fileAddress,
  originalAddress,
  schemaAddress,
  sourceTextAddress,
} from '../addresses.ts';
import { schemaVersion } from './gazette-schema.ts';

/** A file of the data, as its index, its page and its description for search engines name it. */
export interface DataFile {
  /** The key by which the index has it. */
  format: string;
  title: string;
  /** Media type. */
  type: string;
  address: string;
}

const file = (format: string, title: string, type: string, address: string): DataFile => ({
  format,
  title,
  type,
  address,
});

/** The files that hold the whole archive, or tell of it. */
export const wholeFiles: readonly DataFile[] = [
  file('index', '目录', 'application/json', dataFileAddress('index.json')),
  file('tables', '数据表目录（Data Package）', 'application/json', dataFileAddress('tables', 'datapackage.json')),
  file('sqlite', '数据库（SQLite）', 'application/vnd.sqlite3', dataFileAddress('gongbao.sqlite')),
  file('calendar', '会议日历（iCalendar）', 'text/calendar', dataFileAddress('meetings.ics')),
  file('atom', '新收公报（Atom）', 'application/atom+xml', fileAddress('feed.xml')),
  file('feed', '新收公报（JSON Feed）', 'application/feed+json', fileAddress('feed.json')),
  file('schema', '公报数据的 JSON Schema', 'application/schema+json', schemaAddress(schemaVersion)),
  file('mapping', '检索引擎的字段设置', 'application/json', dataFileAddress('bulk', 'mapping.json')),
  file('changes', '数据变更记录', 'application/json', dataFileAddress('changes.json')),
  file('citation', '引用信息（CITATION.cff）', 'application/yaml', dataFileAddress('CITATION.cff')),
  file('sums', '全部文件的校验码', 'text/plain', dataFileAddress('sha256sums.txt')),
];

/** The files that each gazette has. `original` is the name of its file as it came. */
export const filesOf = (gazette: string, original: string): DataFile[] => [
  file('json', 'JSON', 'application/json', dataAddress(gazette)),
  file('akn', 'Akoma Ntoso', 'application/akn+xml', dataFileAddress('akn', `${gazette}.xml`)),
  file('popolo', 'Popolo', 'application/json', dataFileAddress('popolo', `${gazette}.json`)),
  file('annotations', '批注', 'application/ld+json', annotationsAddress(gazette)),
  file('bulk', 'NDJSON', 'application/x-ndjson', dataFileAddress('bulk', `${gazette}.ndjson`)),
  file('source', '来源文本', 'text/plain', sourceTextAddress(gazette)),
  file('original', '原件', 'application/octet-stream', originalAddress(gazette, original)),
  file('checksums', '校验码', 'application/json', checksumsAddress(gazette)),
];
