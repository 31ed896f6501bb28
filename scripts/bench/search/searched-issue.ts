import type { Issue } from '../../../src/parse/index.ts';
import type { SearchedIssue } from '../../../src/search/build/searched.ts';

type Block = Issue['documents'][number]['blocks'][number];

const passagesOf = (block: Block): { line: number; text: string }[] => {
  if (block.kind === 'list') return block.items;
  if (block.kind !== 'table') return [block];
  return [...block.header, ...block.rows].map((cells, i) => ({ line: block.lines[i] ?? 0, text: cells.join(' ') }));
};

/** What the search takes from an issue as the parser gives it. The site's build takes the same from the collections. */
export function searchedIssue({ gazette, documents, meetings, appointments, people }: Issue): SearchedIssue {
  const numbers = new Map(documents.map(({ record }, i) => [record.id, i]));
  return {
    id: gazette.id,
    title: gazette.title,
    date: gazette.published ?? `${gazette.year ?? ''}`,
    people: people.map(({ name, posts }) => ({ name, posts: [...new Set(posts.map(({ post }) => post))] })),
    meetings: meetings.map(({ id, name, date }) => ({ id, name, date })),
    acts: appointments.flatMap(({ person, action, post, organization, sources: [source] }) => {
      const document = numbers.get(source?.document ?? '');
      return source && document !== undefined
        ? [{ person, action, post, organization, document, line: source.line }]
        : [];
    }),
    documents: documents.map(({ record, blocks }) => ({
      line: record.startLine,
      title: record.title,
      type: record.type,
      meeting: meetings.find((meeting) => meeting.documents.includes(record.id))?.id ?? null,
      body: record.organization,
      agenda: record.agendaItems.map(({ text, position, line }) => ({ text, position, line })),
      terms: record.terms.map(({ term, line }) => ({ term, line })),
      passages: blocks.flatMap(passagesOf).filter(({ text }) => text),
    })),
  };
}
