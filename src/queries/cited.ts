import type { DocumentEntry, Issue } from './archive.ts';

/** 公报【2031】第二期, 2031年第2号: what tells one issue of a serial from another. */
const numbering =
  /[[【〔(（][^\]】〕)）]*\d[^\]】〕)）]*[\]】〕)）]|\d{4}年?|总?第[〇零一二三四五六七八九十百\d]+[期号]|\s+/g;

/** The name of the serial that an issue belongs to: its title without its number, with the body where it names none. */
export function serialOf({ title, organization }: Issue['gazette']): string {
  const name = title.replace(numbering, '') || '公报';
  return organization && !name.includes(organization) ? `${organization}${name}` : name;
}

/** What a citation of a document says; the exports put it into their forms. */
export function citedOf(gazette: Issue['gazette'], document: DocumentEntry, url: string) {
  const { id, title, authors, organization, date } = document;
  const people = authors.map(({ name }) => name);
  const day = date ?? gazette.published;
  return {
    id,
    title,
    authors: people.length ? people : organization ? [organization] : [],
    corporate: !people.length,
    serial: serialOf(gazette),
    year: gazette.year,
    number: gazette.number,
    date: gazette.year === null || day?.startsWith(`${gazette.year}-`) ? day : null,
    url,
  };
}
