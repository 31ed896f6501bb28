import type { Block } from '../read/block.ts';
import type { Appointment, DocumentRecord, GazetteRecord, Meeting, Person } from '../records/index.ts';

/** One gazette, read whole: what the Markdown collections and every export are made from. */
export interface Issue {
  gazette: GazetteRecord;
  documents: { record: DocumentRecord; blocks: Block[] }[];
  meetings: Meeting[];
  appointments: Appointment[];
  people: (Person & { pinyin: string[] })[];
}
