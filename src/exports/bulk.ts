import { documentAddress, whole } from '../addresses.ts';
import type { ArchivedIssue } from './archived.ts';

/** The name of the index that the lines are for. */
const bulkIndex = 'gongbao';

/**
 * The paragraphs of one issue as NDJSON for the bulk interface of OpenSearch and Elasticsearch: a line that names the
 * paragraph, and one that holds it. Each has what is said of its document, so that a search needs nothing else.
 */
export function bulk(issue: ArchivedIssue): string {
  const lines = issue.documents.flatMap((document) => {
    const { id, type, title, date, organization } = document;
    const seen = new Map<number, number>();
    return document.blocks.flatMap(({ line, text }) => {
      const times = (seen.get(line) ?? 0) + 1;
      seen.set(line, times);
      const _id = `${id}#L${line}${times > 1 ? `-${times}` : ''}`;
      const about = { gazette: issue.gazette.id, document: id, type, title, date, organization };
      const year = Number((date ?? issue.gazette.published)?.slice(0, 4)) || issue.gazette.year;
      return [
        { index: { _index: bulkIndex, _id } },
        { ...about, year, line, url: whole(documentAddress(id, line)), text },
      ];
    });
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Chinese in pairs of characters, width and case folded: built in, no plugin needed. */
const text = {
  type: 'text',
  analyzer: 'cjk',
  // Single characters in their order: a phrase of this field is exactly that string.
  fields: { exact: { type: 'text', analyzer: 'characters' } },
};
const keyword = { type: 'keyword' };

/** The index as it must be made before the lines are loaded. */
export const bulkMapping = {
  settings: {
    analysis: {
      analyzer: { characters: { type: 'custom', tokenizer: 'standard', filter: ['cjk_width', 'lowercase'] } },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      gazette: keyword,
      document: keyword,
      type: keyword,
      title: { ...text, fields: { ...text.fields, keyword: { ...keyword, ignore_above: 512 } } },
      date: { type: 'date', format: 'strict_date' },
      year: { type: 'integer' },
      organization: keyword,
      line: { type: 'integer' },
      url: { ...keyword, index: false },
      text,
    },
  },
};
