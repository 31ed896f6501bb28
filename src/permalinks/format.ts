import type { GazetteLinks, Permalinks } from './record.ts';

const list = (names: readonly string[]): string => JSON.stringify(names);

function gazetteText([id, { documents, meetings, people, organizations }]: [string, GazetteLinks]): string {
  const rows = Object.entries(documents).map(
    ([key, lines]) => `      ${JSON.stringify(key)}: ${JSON.stringify(lines)}`,
  );
  return [
    `  ${JSON.stringify(id)}: {`,
    `    "documents": {${rows.length ? `\n${rows.join(',\n')}\n    ` : ''}},`,
    `    "meetings": ${list(meetings)},`,
    `    "people": ${list(people)},`,
    `    "organizations": ${list(organizations)}`,
    '  }',
  ].join('\n');
}

/** The record as JSON with a line a document, so that a change shows as the lines it concerns. */
export function formatPermalinks(recorded: Permalinks): string {
  const gazettes = Object.entries(recorded).map(gazetteText);
  return gazettes.length ? `{\n${gazettes.join(',\n')}\n}\n` : '{}\n';
}
