import { parse } from 'yaml';
import type { ArchivedDocument, ArchivedIssue } from '../../src/exports/archived.ts';
import { blocksOf } from '../../src/markdown/blocks-of.ts';
import type { AppointmentRecord, MeetingRecord, PersonRecord } from '../../src/records/index.ts';
import { writeRecords } from '../../src/write/index.ts';
import { issueOf } from './gazettes.ts';

/** Reads a text to what the exports get, through the records as they are written. */
export async function archivedIssue(text: string, division: string | null = null): Promise<ArchivedIssue> {
  const issue = await issueOf(text);
  const files = writeRecords(issue).map((file) => {
    const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(file.text) ?? [];
    return { ...file, record: parse(front) as object };
  });
  const of = <Kind>(folder: string): Kind[] =>
    files.filter(({ path }) => path.startsWith(`content/${folder}/`)).map(({ record }) => record as Kind);
  const lists = { agendaItems: [], tables: [], budgets: [], checks: [], terms: [], citations: [] };
  const documents = files.flatMap((file) => {
    const blocks = blocksOf(file.text);
    return blocks ? [{ ...lists, ...file.record, blocks, indicators: [] } as never as ArchivedDocument] : [];
  });
  return {
    gazette: issue.gazette,
    division,
    publisherName: issue.gazette.organization ?? 'x',
    documents: documents.sort((a, b) => a.startLine - b.startLine),
    meetings: of<MeetingRecord>('meetings'),
    appointments: of<AppointmentRecord>('appointments'),
    people: of<PersonRecord>('people'),
  };
}
