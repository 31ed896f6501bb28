import { bodyName, placeOfMeetings } from '../text/body-name.ts';

/** A document as it stands now, with the places that its page has. */
export interface LivingDocument {
  /** The part of its id after the gazette's: `L277`. */
  key: string;
  start: number;
  end: number;
  /** The lines that its paragraphs begin on, and its own first line; in order. */
  anchors: readonly number[];
}

/** The addresses that a gazette has now. */
export interface LivingGazette {
  documents: readonly LivingDocument[];
  meetings: readonly string[];
  people: readonly string[];
  /** Bodies that issue documents, propose acts or have posts, by their full names. */
  organizations: readonly string[];
}

interface Read {
  gazette: string;
  documents: readonly {
    id: string;
    startLine: number;
    endLine: number;
    anchors: readonly number[];
    organization: string | null;
  }[];
  meetings: readonly { id: string; name: string }[];
  people: readonly { name: string }[];
  appointments: readonly { organization: string | null; post: string; proposedBy: string | null }[];
}

function bodies({ documents, meetings, appointments }: Read): string[] {
  const place = placeOfMeetings(meetings.map(({ name }) => name));
  const said = [
    ...documents.map(({ organization }) => organization),
    ...appointments.flatMap(({ organization, post, proposedBy }) => [organization ?? post, proposedBy]),
  ];
  return [...new Set(said.flatMap((text) => (text === null ? [] : (bodyName(text, place) ?? []))))];
}

/** The addresses that the records of one gazette give. */
export function livingGazette(read: Read): LivingGazette {
  const { gazette, documents, meetings, people } = read;
  return {
    documents: documents.map(({ id, startLine, endLine, anchors }) => ({
      key: id.slice(gazette.length + 1),
      start: startLine,
      end: endLine,
      anchors: [...new Set([startLine, ...anchors])].sort((a, b) => a - b),
    })),
    meetings: meetings.map(({ id }) => id),
    people: people.map(({ name }) => name),
    organizations: bodies(read),
  };
}
