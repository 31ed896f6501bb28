import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Of a table's record, what its markup needs. */
interface TableFacts {
  startLine: number;
  endLine: number;
  header: string[][];
  uncertain: [row: number, column: number][];
}

const elements = (node: Element, ...names: string[]): Element[] =>
  node.children.filter((child): child is Element => child.type === 'element' && names.includes(child.tagName));

/** Header cells with the cells that they span: what stands twice side by side, or twice below itself, is one cell. */
function spans(texts: readonly (readonly string[])[]): { row: number; column: number; wide: number; high: number }[] {
  const taken = new Set<string>();
  const found: ReturnType<typeof spans> = [];
  texts.forEach((row, r) => {
    row.forEach((text, c) => {
      if (taken.has(`${r} ${c}`)) return;
      let wide = 1;
      while (text && row[c + wide] === text && !taken.has(`${r} ${c + wide}`)) wide += 1;
      const own = (at: number) => Array.from({ length: wide }, (_, i) => texts[at]?.[c + i]);
      let high = 1;
      while (text && texts[r + high] && own(r + high).every((cell) => cell === text)) high += 1;
      for (let i = 0; i < high; i += 1) for (let j = 0; j < wide; j += 1) taken.add(`${r + i} ${c + j}`);
      found.push({ row: r, column: c, wide, high });
    });
  });
  return found;
}

function setHeader(table: Element, facts: TableFacts): void {
  const [head] = elements(table, 'thead');
  const [body] = elements(table, 'tbody');
  if (!head || !body || facts.header.length < 1) return;
  const first = elements(head, 'tr');
  const moved = elements(body, 'tr').slice(0, facts.header.length - first.length);
  body.children = body.children.filter((child) => !moved.includes(child as Element));
  const rows = [...first, ...moved];
  const cells = rows.map((row) => elements(row, 'td', 'th'));
  for (const row of rows) row.children = [];
  for (const { row, column, wide, high } of spans(facts.header)) {
    const cell = cells[row]?.[column];
    if (!cell) continue;
    cell.tagName = 'th';
    cell.properties = {
      scope: wide > 1 ? 'colgroup' : 'col',
      ...(wide > 1 && { colSpan: wide }),
      ...(high > 1 && { rowSpan: high }),
    };
    rows[row]?.children.push(cell);
  }
  head.children = rows;
}

const textOf = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');

/** Figures stand to the right, as they are read; short words stay on a line. */
function setCells(table: Element): void {
  for (const cell of elements(table, 'thead', 'tbody').flatMap((part) =>
    elements(part, 'tr').flatMap((row) => elements(row, 'td', 'th')),
  )) {
    const text = textOf(cell).trim().normalize('NFKC');
    if (cell.tagName === 'td' && /^[<>≥≤+−-]?\d[\d.,]*\s?[%‰万亿元]*$/.test(text))
      cell.properties['className'] = ['number'];
    else if (text.length <= 7) cell.properties['className'] = ['short'];
  }
}

const label = '原文未能确定此格属于哪一栏';
const doubt = (): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['doubt'], role: 'img', ariaLabel: label, title: label },
  children: [],
});

function markUncertain(table: Element, facts: TableFacts): void {
  const rows = elements(table, 'tbody').flatMap((body) => elements(body, 'tr'));
  for (const [row, column] of facts.uncertain) {
    const cell = elements(rows[row] ?? table, 'td', 'th')[column];
    cell?.children.push(doubt());
  }
}

/**
 * A rehype plugin: gives each table of a document, from the front matter's `tables`, its rows of headers, each cell with
 * its scope and its spans, and a sign in the cells that the source does not settle.
 */
export function tables() {
  return (tree: Root, file: VFile): void => {
    const records = (file.data.astro?.frontmatter?.['tables'] ?? []) as TableFacts[];
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'table') return;
      setCells(node);
      let line = 0;
      visit(node, 'element', ({ tagName, properties }) => {
        if (!line && tagName === 'tr') line = Number(`${properties['id'] ?? ''}`.slice(1));
      });
      const facts = records.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
      if (!facts) return;
      setHeader(node, facts);
      markUncertain(node, facts);
    });
  };
}
