import type { ParsedGazette } from '../../src/records/index.ts';

/** The values of every key with one of these names, at any depth. */
function valuesOf(value: unknown, names: ReadonlySet<string>): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (names.has(key) ? [inner] : valuesOf(inner, names)));
}

const lineKeys = new Set(
  'line lines startLine endLine statedTotalLine evidence heading furniture marginalia'.split(' '),
);

/** What a parsed gazette names that is not there: documents, meetings, lines, printed text; and ids that are not unique. */
export function dangling(gazette: ParsedGazette, text: readonly string[]): string[] {
  const faults: string[] = [];
  const ids = gazette.documents.map(({ id }) => id);
  const meetings = gazette.meetings.map(({ id }) => id);
  for (const list of [ids, meetings, gazette.people.map(({ name, kind }) => `${name} ${kind}`)])
    for (const id of list) if (list.indexOf(id) !== list.lastIndexOf(id)) faults.push(`${id} twice`);

  const named = [
    ...valuesOf(
      [gazette.appointments, gazette.tables, gazette.budgets, gazette.checks, gazette.terms, gazette.citations],
      new Set(['document', 'uses', 'sources']),
    ).flatMap((value) => (Array.isArray(value) ? value.map((each: { document: string }) => each.document) : [value])),
    ...[...gazette.meetings, ...gazette.agendaItems].flatMap(({ documents }) => documents),
    ...gazette.documents.flatMap(({ attachmentOf }) => attachmentOf ?? []),
  ];
  for (const id of named) if (!ids.includes(String(id))) faults.push(`no document ${id}`);
  // An agenda in an issue that names no meeting at all is of none.
  for (const { meeting } of gazette.agendaItems)
    if (!meetings.includes(meeting) && (meeting || meetings.length)) faults.push(`no meeting ${meeting}`);

  const { lines: ledger, messages, ...records } = gazette;
  const places = valuesOf(
    [records, { heading: ledger.heading, furniture: ledger.furniture, marginalia: ledger.marginalia }],
    lineKeys,
  ).flat();
  for (const line of places)
    if (line !== null && (typeof line !== 'number' || !(text[line - 1] ?? '').trim()))
      faults.push(`nothing on line ${line}`);

  for (const { line, column, printed } of gazette.emendations)
    if (!text[line - 1]?.startsWith(printed, column - 1)) faults.push(`“${printed}” is not at ${line}:${column}`);
  for (const { line, column } of messages)
    if (column !== null && column > (text[(line ?? 0) - 1] ?? '').length + 1)
      faults.push(`no column ${line}:${column}`);
  return faults;
}
