import type { ArchivedDocument } from '../archived.ts';
import { escaped } from '../xml.ts';
import type { Part } from './parts.ts';

type Block = ArchivedDocument['blocks'][number];

/** Gives each line of an issue its id, and what else begins on it the ids after that. */
export function idsOf(): (line: number) => string {
  const taken = new Map<number, number>();
  return (line) => {
    const times = (taken.get(line) ?? 0) + 1;
    taken.set(line, times);
    return times === 1 ? `L${line}` : `L${line}-${times}`;
  };
}

type Ids = ReturnType<typeof idsOf>;

const row = (cells: readonly string[], cell: 'th' | 'td'): string =>
  `<tr>${cells.map((text) => `<${cell}><p>${escaped(text)}</p></${cell}>`).join('')}</tr>`;

/** Paragraphs; those that are the rows of one of the document's tables as that table. */
export function flow(blocks: readonly Block[], { tables }: Pick<ArchivedDocument, 'tables'>, ids: Ids): string {
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const table = tables.find(
      ({ startLine, endLine, header, rows }) =>
        rows.length &&
        startLine <= block.line &&
        block.line <= endLine &&
        [...header, ...rows].every((cells, i) => cells.join(' ') === blocks[at + i]?.text),
    );
    if (table) {
      const [id, { header, rows }] = [ids(block.line), table];
      parts.push(
        `<table eId="${id}">${header.map((cells) => row(cells, 'th')).join('')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
      );
      at += header.length + rows.length - 1;
    } else parts.push(`<p eId="${ids(block.line)}">${escaped(block.text)}</p>`);
  }
  return parts.join('');
}

/** A numbered part with all below it. */
export function hierarchy(part: Part, document: ArchivedDocument, ids: Ids): string {
  const { element, label, heading, line, blocks, parts } = part;
  const id = ids(line);
  const head = `<num>${escaped(label)}</num>${heading === null ? '' : `<heading>${escaped(heading)}</heading>`}`;
  const text = blocks.length ? flow(blocks, document, ids) : '<p/>';
  const inner = parts.length
    ? `${blocks.length ? `<intro>${text}</intro>` : ''}${parts.map((each) => hierarchy(each, document, ids)).join('')}`
    : `<content>${text}</content>`;
  return `<${element} eId="${id}">${head}${inner}</${element}>`;
}
