import { checksumsAddress, dataAddress, dataFileAddress, schemaAddress } from '../addresses.ts';
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
  file('tables', 'CSV 数据表（Data Package）', 'application/json', dataFileAddress('tables', 'datapackage.json')),
  file('schema', '公报 JSON 的 JSON Schema', 'application/schema+json', schemaAddress(schemaVersion)),
];

/** The files that each gazette has. */
export const filesOf = (gazette: string): DataFile[] => [
  file('json', '全部数据（JSON）', 'application/json', dataAddress(gazette)),
  file('checksums', '校验码（JSON）', 'application/json', checksumsAddress(gazette)),
];
