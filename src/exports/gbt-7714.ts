import type { Cited } from './cited.ts';

/** Three authors at most, then 等 (GB/T 7714-2015, 8.1.2; unchanged in 2025). */
function responsible(authors: readonly string[], comma: string): string {
  if (!authors.length) return '';
  return `${authors.slice(0, 3).join(comma)}${authors.length > 3 ? `${comma}等` : ''}. `;
}

/**
 * A document of a gazette after GB/T 7714-2025: an article of an online serial, without the day of access, which the
 * standard asks of pages only: `责任者. 题名[J/OL]. 刊名，年（期）. 网址.` Of an issue without a number, a page:
 * `责任者. 题名[EB/OL]. （日期）[引用日期]. 网址.` Full stop and square brackets are half-width, the other signs full-width.
 */
export function gbt7714Of2025({ authors, title, serial, year, number, date, url }: Cited, accessed: string): string {
  const who = responsible(authors, '，');
  if (year !== null && number !== null) return `${who}${title}[J/OL]. ${serial}，${year}（${number}）. ${url}.`;
  return `${who}${title}[EB/OL]. ${date ? `（${date}）` : ''}[${accessed}]. ${url}.`;
}

/** The same after GB/T 7714-2015, with half-width signs, a space after them, and the day of access. */
export function gbt7714Of2015({ authors, title, serial, year, number, date, url }: Cited, accessed: string): string {
  const who = responsible(authors, ', ');
  if (year !== null && number !== null) {
    return `${who}${title}[J/OL]. ${serial}, ${year}(${number})[${accessed}]. ${url}.`;
  }
  return `${who}${title}[EB/OL]. ${date ? `(${date})` : ''}[${accessed}]. ${url}.`;
}
