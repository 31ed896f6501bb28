// Ships to the browser.
import { csv } from '../csv.ts';

const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The rows of the tables and lists of the page that are on screen, in their order; what leads about the page is none. */
const shownRows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main tr, main li')].filter(
    (row) => !row.closest('nav') && !row.querySelector('tr, li') && row.checkVisibility(),
  );

/** What a row says, cell by cell. An item of a list has its parts as cells, or is one cell where words stand between them. */
function cellsOf(row: HTMLElement): string[] {
  if (row.tagName === 'TR') return [...row.children].map(said);
  const loose = [...row.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const parts = [...row.querySelectorAll(':scope > :not(.facts), :scope > .facts > *')];
  return loose || !parts.length ? [said(row)] : parts.map(said);
}

function save(name: string): void {
  const rows = shownRows().map((row) => ({ cells: cellsOf(row), address: row.querySelector('a')?.href ?? '' }));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  // The address stands in the last column, whatever the row.
  const filled = rows.map(({ cells, address }) => [...cells, ...Array(width - cells.length).fill(''), address]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv(filled)], { type: 'text/csv' }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
  button.addEventListener('click', () => save(button.dataset['save'] ?? 'list'));
}
