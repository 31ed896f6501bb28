import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ParsedGazette } from '../../src/records/index.ts';

interface Selector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}
interface Annotation {
  id: string;
  motivation: string;
  body: { value?: string; id?: string };
  target: { source: string; selector: Selector[] };
}
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
const { items } = await json<{ items: Annotation[] }>('dist/data/annotations/hongshan-2020-09.json');
const gazette = await json<ParsedGazette>('dist/data/gazettes/hongshan-2020-09.json');
const text = await readFile('dist/data/sources/hongshan-2020-09.txt', 'utf8');
const points = [...text];

test('every annotation has an id of its own, and lies on the source where its quotation stands', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { id, target } of items) {
    const place = target.selector.find(({ type }) => type === 'TextPositionSelector');
    const found = points.slice(place?.start, place?.end).join('');
    const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
    if (!quote) {
      expect(found.length, id).toBeGreaterThan(0);
      continue;
    }
    expect(found, id).toBe(quote.exact);
    expect(text, id).toContain(quote.prefix + quote.exact + quote.suffix);
  }
});

test('the lines of a document are those that its record names', () => {
  const [first] = gazette.documents;
  const told = items.find(({ body }) => body.id?.includes(first?.id ?? '?'));
  const [place] = told?.target.selector ?? [];
  const before = points.slice(0, place?.start).filter((sign) => sign === '\n').length;
  expect(before + 1).toBe(first?.startLine);
});

test('every document and every reading is told', () => {
  expect(items.filter(({ motivation }) => motivation === 'linking')).toHaveLength(gazette.documents.length);
  const readings = items.filter(({ motivation }) => motivation === 'editing');
  expect(readings.map(({ body, target }) => [target.selector[0]?.exact, body.value])).toEqual(
    gazette.emendations.map(({ printed, reading }) => [printed, reading]),
  );
});
