import type { ParsedGazette } from '../../src/records/index.ts';

const isBlank = (line: string): boolean => line.replace(/[\s\u00a0\u3000\ufeff]/g, '') === '';

/**
 * What is wrong with the places of a gazette's lines; empty where every line that is not blank stands in exactly one place
 * (heading, furniture, marginalia, one document), documents follow each other, and the counts add up.
 */
export function misplaced({ documents, lines: ledger }: ParsedGazette, lines: readonly string[]): string[] {
  const faults: string[] = [];
  const places = lines.map((): string[] => []);
  const put = (line: number, place: string): void => {
    const there = places[line - 1];
    if (there) there.push(place);
    else faults.push(`${place} names line ${line} of ${lines.length}`);
  };
  for (const role of ['heading', 'furniture', 'marginalia'] as const) for (const line of ledger[role]) put(line, role);
  const apart = new Set([...ledger.heading, ...ledger.furniture, ...ledger.marginalia]);
  let before = 0;
  let held = 0;
  for (const { id, startLine, endLine } of documents) {
    if (startLine <= before || endLine < startLine) faults.push(`${id} ${startLine}–${endLine} after ${before}`);
    for (const end of [startLine, endLine])
      if (apart.has(end) || isBlank(lines[end - 1] ?? '')) faults.push(`${id} begins or ends outside itself at ${end}`);
    before = endLine;
    for (let line = startLine; line <= endLine; line += 1) {
      if (apart.has(line) || isBlank(lines[line - 1] ?? '')) continue;
      put(line, id);
      held += 1;
    }
  }
  places.forEach((place, at) => {
    const wanted = isBlank(lines[at] as string) ? 0 : 1;
    if (place.length !== wanted) faults.push(`line ${at + 1} stands in [${place.join(', ')}]: ${lines[at]}`);
  });

  const blank = lines.filter(isBlank).length;
  // The end of the last line begins no further one.
  const rest = lines.at(-1) === '' ? 1 : 0;
  if (ledger.total !== lines.length - rest) faults.push(`${ledger.total} lines counted of ${lines.length - rest}`);
  if (ledger.blank !== blank - rest) faults.push(`${ledger.blank} blank lines counted of ${blank - rest}`);
  if (ledger.documents !== held) faults.push(`${ledger.documents} lines of documents counted of ${held}`);
  if (ledger.blank + apart.size + ledger.documents !== ledger.total) faults.push('the counts do not add up');
  return faults;
}
