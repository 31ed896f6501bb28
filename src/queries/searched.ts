import { actsOf } from './acts.ts';
import { type Issue, issues, kept } from './archive.ts';
import { organizationIn } from './organizations.ts';
import { placeIn } from './place.ts';
import { readBlocks } from './readings.ts';

/** What the search takes from one issue: its documents with their paragraphs, and all that has a name in it. */
function searched(issue: Issue) {
  const { gazette, documents, meetings, people } = issue;
  const numbers = new Map(documents.map(({ id }, i) => [id, i]));
  return {
    id: gazette.id,
    title: gazette.title,
    date: gazette.published ?? `${gazette.year ?? ''}`,
    people: people.map(({ name, posts }) => ({ name, posts: [...new Set(posts.map(({ post }) => post))] })),
    meetings: meetings.map(({ id, name, date }) => ({ id, name, date })),
    acts: actsOf(issue).flatMap(({ person, action, post, organization, places: [place] }) => {
      const document = numbers.get(place?.document.id ?? '');
      return place && document !== undefined
        ? [{ person, action, post, organization, document, line: place.anchor }]
        : [];
    }),
    documents: documents.map((document) => ({
      line: document.startLine,
      title: document.title,
      type: document.type,
      meeting: meetings.find(({ documents }) => documents.includes(document.id))?.id ?? null,
      body: organizationIn(issue, document.organization),
      agenda: document.agendaItems.map(({ text, position, line }) => ({
        text,
        position,
        line: placeIn(document, line).anchor,
      })),
      terms: document.terms.map(({ term, line }) => ({ term, line: placeIn(document, line).anchor })),
      passages: readBlocks(issue, document),
    })),
  };
}

/**
 * What is made for the search of each issue, the oldest first. Where neither the issue nor the code has changed, it is what
 * was made at an earlier build.
 */
export const forSearch = async <Made extends object>(
  make: (issue: ReturnType<typeof searched>) => Made,
): Promise<Made[]> => (await issues()).toReversed().map((issue) => kept(issue, () => make(searched(issue))));
