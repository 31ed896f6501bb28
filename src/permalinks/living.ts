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
}

interface Read {
  gazette: string;
  documents: readonly { id: string; startLine: number; endLine: number; anchors: readonly number[] }[];
  meetings: readonly { id: string }[];
  people: readonly { name: string }[];
}

/** The addresses that the records of one gazette give. */
export function livingGazette({ gazette, documents, meetings, people }: Read): LivingGazette {
  return {
    documents: documents.map(({ id, startLine, endLine, anchors }) => ({
      key: id.slice(gazette.length + 1),
      start: startLine,
      end: endLine,
      anchors: [...new Set([startLine, ...anchors])].sort((a, b) => a - b),
    })),
    meetings: meetings.map(({ id }) => id),
    people: people.map(({ name }) => name),
  };
}
