import type { Cited } from './cited.ts';

type Name = { literal: string } | { family: string; given: string };

/** A Chinese name by its surname of one character; longer surnames are in no list here, so they stay whole. */
const nameOf = (name: string, corporate: boolean): Name =>
  corporate || name.length > 3 || name.length < 2
    ? { literal: name }
    : { family: name.slice(0, 1), given: name.slice(1) };

/** A document as CSL-JSON (citation-style-language/schema, csl-data.json): a list of one item. */
export function cslJson({ id, title, authors, corporate, serial, year, number, date, url }: Cited) {
  const parts = date ? date.split('-').map(Number) : year === null ? null : [year];
  return [
    {
      id,
      type: 'article-journal',
      title,
      ...(authors.length && { author: authors.map((name) => nameOf(name, corporate)) }),
      'container-title': serial,
      ...(number !== null && { issue: `${number}` }),
      ...(parts && { issued: { 'date-parts': [parts] } }),
      URL: url,
      language: 'zh-CN',
    },
  ];
}
