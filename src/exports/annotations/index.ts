import { annotationsAddress, documentAddress, sourceTextAddress, whole } from '../../addresses.ts';
import type { Emendation, Provenance } from '../../records/index.ts';
import type { ArchivedDocument, ArchivedIssue } from '../archived.ts';
import { type LinedText, linedText, position, quote } from './selectors.ts';

interface Made {
  key: string;
  motivation: string;
  body: object;
  target: readonly [start: number, end: number];
  /** The stretch is a whole document, which is named by its place and not quoted once more. */
  long?: true;
}

const reading = (text: LinedText, emendation: Emendation): Made => {
  const { line, column, printed, reading: value, certainty, source, reason, evidence } = emendation;
  const start = text.offset(line, column);
  return {
    key: `reading-L${line}-${column}`,
    motivation: 'editing',
    body: { type: 'TextualBody', purpose: 'editing', value, language: 'zh', certainty, source, reason, evidence },
    target: [start, start + [...printed].length],
  };
};

const linesOf = (text: LinedText, first: number, last: number): readonly [number, number] => [
  text.offset(first, 1),
  text.offset(last + 1, 1) - 1,
];

/** What is stated of a document, at each line that states it, with how far it can be trusted. */
function stated(text: LinedText, document: ArchivedDocument): Made[] {
  const values = { title: document.title, date: document.date, organization: document.organization };
  return (Object.entries(document.provenance) as [keyof typeof values, Provenance][]).flatMap(
    ([field, { lines, grade }]) =>
      lines.map((line) => ({
        key: `${field}-${document.id}-L${line}`,
        motivation: 'identifying',
        body: { type: 'TextualBody', purpose: 'identifying', value: values[field], field, grade },
        target: linesOf(text, line, line),
      })),
  );
}

const whereabouts = (text: LinedText, { id, startLine, endLine }: ArchivedDocument): Made => ({
  key: `document-${id}`,
  motivation: 'linking',
  body: { id: whole(documentAddress(id)), type: 'Text', purpose: 'linking' },
  target: linesOf(text, startLine, endLine),
  long: true,
});

/**
 * What the archive says of one issue, as Web Annotations (W3C Recommendation of 2017) on the text of its source: each
 * document at its lines, title, date and body at the lines that state them, and each reading of a damaged place. Positions
 * are counted in code points from 0; a line feed ends each line. `lines` are all of the source's.
 */
export function annotations(issue: ArchivedIssue, lines: readonly { text: string }[]) {
  const { id } = issue.gazette;
  const text = linedText(lines);
  const page = whole(annotationsAddress(id));
  const made = [
    ...issue.documents.flatMap((document) => [whereabouts(text, document), ...stated(text, document)]),
    ...issue.gazette.emendations.map((emendation) => reading(text, emendation)),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    items: made.map(({ key, motivation, body, target: [start, end], long }) => ({
      id: `${page}#${encodeURIComponent(key)}`,
      type: 'Annotation',
      motivation,
      body,
      target: {
        source: whole(sourceTextAddress(id)),
        selector: long ? [position(start, end)] : [quote(text, start, end), position(start, end)],
      },
    })),
  };
}
