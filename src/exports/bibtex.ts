import type { Cited } from './cited.ts';

/** What TeX would read as a command stands as a character. */
const plain = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replaceAll('~', '\\~{}')
    .replaceAll('^', '\\^{}');

/** A document as an entry of BibTeX, with the fields that biblatex and the GB/T 7714 styles know; bodies in braces of their own. */
export function bibtex({ id, title, authors, corporate, serial, year, number, date, url }: Cited): string {
  const names = authors.map((name) => (corporate ? `{${plain(name)}}` : plain(name)));
  const fields = Object.entries({
    author: names.join(' and '),
    title: `{${plain(title)}}`,
    journal: plain(serial),
    year: `${year ?? ''}`,
    number: `${number ?? ''}`,
    date: date ?? '',
    url,
    language: 'chinese',
  }).filter(([, value]) => value);
  return `@article{${id},\n${fields.map(([key, value]) => `  ${key} = {${value}},\n`).join('')}}\n`;
}
