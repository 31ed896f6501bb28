import type { Cited } from './cited.ts';

/** A document in RIS, as Zotero, EndNote and NoteExpress read it: a tag a line, CRLF. */
export function ris({ title, authors, serial, year, number, date, url }: Cited): string {
  const lines: [string, string][] = [
    ['TY', 'JOUR'],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', serial],
    ['PY', `${year ?? ''}`],
    ['DA', date?.replaceAll('-', '/') ?? ''],
    ['IS', `${number ?? ''}`],
    ['UR', url],
    ['LA', 'zh'],
  ];
  const stated = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${stated.join('')}ER  - \r\n`;
}
