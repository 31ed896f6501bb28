import type { Issue } from '../../src/parse/index.ts';
import { jsonOf } from './gazettes.ts';

/** What a small gazette parses to, in one line a thing; documents are named by their first line. */
export interface Golden {
  gazette: string;
  documents: string[];
  agenda: string[];
  meetings: string[];
  attendance: string[];
  heading: string;
  furniture: string;
  marginalia: string;
}

/** Titles, dates, links and meetings of an issue, in the form of the golden files. */
export function outlineOf(issue: Issue): Golden {
  const { gazette, documents, agendaItems, meetings, lines } = jsonOf(issue);
  const lineOf = (id: string | null): string => (id === null ? '' : id.replace(/^.*-(?=L\d+$)/, ''));
  const linesOf = (ids: readonly string[]): string => ids.map(lineOf).join(' ');
  const said = (parts: readonly (string | number | null | false)[]): string =>
    parts.filter((part) => part !== null && part !== false && part !== '').join(' · ');
  return {
    gazette: said([gazette.title, gazette.year, gazette.number, gazette.published, gazette.organization]),
    documents: documents.map((each) =>
      said([
        `L${each.startLine}–${each.endLine}`,
        each.type,
        each.titleInferred ? `[${each.title}]` : each.title,
        each.status,
        each.date,
        each.organization,
        each.authors.map(({ name, post }) => `${post ?? ''} ${name}`.trim()).join('、'),
        each.attachmentOf && `attached to ${lineOf(each.attachmentOf)}`,
      ]),
    ),
    agenda: agendaItems.map((item) => said([`L${item.line}`, item.text, linesOf(item.documents)])),
    meetings: meetings.map((each) =>
      said([each.id, each.name, each.date, each.endDate, each.time, each.place, each.chair, linesOf(each.documents)]),
    ),
    attendance: meetings.flatMap(({ id, attendance, expected, counted }) =>
      (['present', 'absent', 'nonVoting'] as const)
        .filter((key) => attendance[key].length)
        .map((key) =>
          said([
            id,
            key === 'present' && expected && `${expected}/${counted}`,
            key,
            attendance[key].map((one) => one.name ?? `[${one.printed}]`).join('、'),
          ]),
        ),
    ),
    heading: lines.heading.join(' '),
    furniture: lines.furniture.join(' '),
    marginalia: lines.marginalia.join(' '),
  };
}
