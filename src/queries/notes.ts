import type { Mark } from '../markdown/marks.ts';
import type { Check, Emendation, Term } from '../records/index.ts';
import type { DocumentEntry, Issue } from './archive.ts';
import { placeIn } from './place.ts';
import { statedFigure } from './stated-figure.ts';

/** A note on a place in a document: a reading of a damaged place, a sum that does not add up, a term where it is first used. */
export type Note = { id: string } & ({ emendation: Emendation } | { check: Check } | { term: Term });

/** Where a column of a line stands in the text of the paragraph that begins on `anchor`, as far as the lines tell. */
export function nearOf(lines: Issue['lines'], anchor: number, line: number, column: number): number {
  const all = lines();
  const before = all.slice(anchor - 1, line - 1).reduce((sum, { text }) => sum + text.trim().length, 0);
  const text = all[line - 1]?.text ?? '';
  return before + column - 1 - (text.length - text.trimStart().length);
}

/** The readings of damaged places in a document. */
export const emendationsIn = ({ gazette }: Issue, { startLine, endLine }: DocumentEntry): Emendation[] =>
  gazette.emendations.filter(({ line }) => startLine <= line && line <= endLine);

/** The sums of a document that do not add up, at the figure that is stated. */
function failedSums(document: DocumentEntry): { note: Note; mark: Mark }[] {
  return document.checks.flatMap((check, i) => {
    const figure = check.holds ? null : statedFigure(check, (line) => placeIn(document, line).text);
    if (!figure) return [];
    const id = `check-${i + 1}`;
    const label = `合计不符：${check.claim}`;
    const where = { anchor: placeIn(document, figure.line).anchor, printed: figure.printed, near: figure.at };
    const mark = { ...where, kind: 'failed' as const, reading: null, note: id, label };
    return [{ note: { id, check }, mark }];
  });
}

/** The notes of a document with their places in its text: readings, and the terms of the issue that it uses. */
export function notesOf(issue: Issue, document: DocumentEntry): { note: Note; mark: Mark }[] {
  const readings = emendationsIn(issue, document).map((emendation) => {
    const { line, column, printed, reading } = emendation;
    const id = `note-L${line}-${column}`;
    const { anchor } = placeIn(document, line);
    const label = `校勘：原文作“${printed || '（缺）'}”，读作“${reading || '（删）'}”`;
    const where = { anchor, printed, near: nearOf(issue.lines, anchor, line, column) };
    const mark = { ...where, kind: 'emended' as const, reading, note: id, label };
    return { note: { id, emendation }, mark };
  });
  const explained = issue.documents.flatMap(({ terms }) => terms);
  const terms = explained.flatMap((term, i) => {
    const line = term.uses.find((use) => use.document === document.id)?.line;
    if (line === undefined || term.document === document.id) return [];
    const { anchor } = placeIn(document, line);
    const id = `term-${i + 1}`;
    const where = { anchor, printed: term.term, near: 0, reading: null };
    const mark = { ...where, kind: 'term' as const, note: id, label: `名词解释：${term.term}` };
    return [{ note: { id, term }, mark }];
  });
  return [...readings, ...failedSums(document), ...terms];
}
