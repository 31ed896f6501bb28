import type { DocumentType } from '../records/index.ts';

/** A step on the way of a report through a meeting, with the documents of the issue that are it. */
export interface Step<Text> {
  name: '报告' | '审议意见' | '决定决议';
  documents: Text[];
  /** The way leads through it, and the issue does not hold it. */
  missing: boolean;
}

const reports = new Set<DocumentType>(['report', 'work-report', 'plan-report', 'budget-report', 'credentials-report']);
const decisions = new Set<DocumentType>(['decision', 'resolution']);

/**
 * The steps of an agenda item that hears and deliberates on a report; none for other items. A standing committee's members
 * give opinions on such a report, which the body that gave it has to answer (各级人民代表大会常务委员会监督法, on reports on
 * special work); a resolution may follow, so it is only shown where there is one.
 */
export function supervision<Text extends { type: DocumentType; title: string }>(
  text: string,
  documents: readonly Text[],
): Step<Text>[] {
  if (!/听取(和|、|并)?审议.*报告/.test(text)) return [];
  const opinions = documents.filter(({ title }) => title.includes('审议意见'));
  const given = documents.filter(({ type, title }) => reports.has(type) && !title.includes('审议意见'));
  const decided = documents.filter(({ type }) => decisions.has(type));
  return [
    { name: '报告', documents: given, missing: !given.length },
    { name: '审议意见', documents: opinions, missing: !opinions.length },
    ...(decided.length ? [{ name: '决定决议' as const, documents: decided, missing: false }] : []),
  ];
}
