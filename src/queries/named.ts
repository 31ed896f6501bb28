import { acts } from './acts.ts';
import { agendaOf } from './agenda.ts';
import { issues } from './archive.ts';
import { meetings } from './meetings.ts';
import { people } from './people.ts';
import { placeIn } from './place.ts';

/** All that has a name in the archive, for the search: people, acts, agenda items, documents, meetings, issues. */
export async function named() {
  const all = await issues();
  const documents = all.flatMap(({ gazette, documents }) =>
    documents.map((document) => ({
      ...document,
      gazette: gazette.title,
      terms: document.terms.map((term) => ({ ...term, line: placeIn(document, term.line).anchor })),
    })),
  );
  return {
    people: (await people()).map(({ name, issues }) => ({
      name,
      posts: [...new Set(issues.flatMap(({ record }) => record.posts.map(({ post }) => post)))],
    })),
    acts: await acts(),
    agenda: all.flatMap(agendaOf).map((item) => ({ ...item, line: placeIn(item.agenda, item.line).anchor })),
    documents,
    meetings: (await meetings()).map(({ meeting }) => meeting),
    gazettes: all.map(({ gazette }) => gazette.id),
    texts: all.flatMap(({ documents }) =>
      documents.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]),
    ),
  };
}
