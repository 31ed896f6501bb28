import fc from 'fast-check';
import { fixtures, linesOf, seed } from '../support/gazettes.ts';
import { type ByteEdit, damaged, encodings } from './byte-edits.ts';
import { changes, edited, type LineEdit } from './line-edits.ts';
import { docxWithEdits, htmlWith, type MarkupEdit, pageEdits, wordEdits } from './markup-edits.ts';

/** A file to read: lines, and how they are set and stored. */
export interface FuzzFile {
  lines: readonly string[];
  form: 'txt' | 'html' | 'docx';
  encoding: string;
  end: string;
  markup: readonly MarkupEdit[];
  damage: readonly ByteEdit[];
}

/** A stretch of a known text, and what is done to it before it is stored. */
export interface FuzzCase extends Omit<FuzzFile, 'lines'> {
  base: string;
  from: number;
  size: number;
  edits: readonly LineEdit[];
}

const bases: Readonly<Record<string, readonly string[]>> = {
  seed: linesOf(seed),
  ...Object.fromEntries(fixtures.map(({ name, text }) => [name, linesOf(text)])),
};

/** The file of a case. */
export function fileOf({ base, from, size, edits, ...stored }: FuzzCase): FuzzFile {
  const lines = bases[base] ?? [];
  const start = from % (lines.length + 1);
  return { ...stored, lines: edited(lines.slice(start, start + size), edits) };
}

/** The bytes of a file. */
export function bytesOf({ lines, form, encoding, end, markup, damage }: FuzzFile): Uint8Array {
  if (form === 'docx') return damaged(docxWithEdits(lines, markup), damage);
  const text = form === 'html' ? htmlWith(lines, markup) : lines.join(end);
  return damaged((encodings[encoding] as (text: string) => Uint8Array)(text), damage);
}

const whole = fc.nat(1_000_000);
const lineEdit: fc.Arbitrary<LineEdit> = fc.record({
  how: fc.constantFrom(...Object.keys(changes)),
  at: whole,
  size: fc.nat(200),
  pick: fc.nat(10_000),
});
const byteEdit: fc.Arbitrary<ByteEdit> = fc.record({
  how: fc.constantFrom('cut', 'flip', 'put', 'end'),
  at: whole,
  bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 12 }),
});
const markupEdit = (ways: readonly string[]): fc.Arbitrary<MarkupEdit> =>
  fc.record({ how: fc.constantFrom(...ways), at: whole, size: fc.nat(60) });

const edits = fc.array(lineEdit, { maxLength: 8 });
const stretch = {
  base: fc.oneof(
    { weight: 2, arbitrary: fc.constant('seed') },
    { weight: 3, arbitrary: fc.constantFrom(...fixtures.map(({ name }) => name)) },
  ),
  // Mostly a stretch that reads fast, now and then all of the longest text.
  size: fc.oneof(
    { weight: 60, arbitrary: fc.integer({ min: 1, max: 260 }) },
    { weight: 1, arbitrary: fc.constant(9999) },
  ),
  edits,
  end: fc.constantFrom('\n', '\r\n', '\r'),
};
// A text that begins at its beginning as often as not: what names the issue stands there.
const from = fc.oneof(fc.constant(0), whole);

const text: fc.Arbitrary<FuzzCase> = fc.record({
  ...stretch,
  from,
  form: fc.constant('txt'),
  encoding: fc.oneof(
    { weight: 6, arbitrary: fc.constant('utf-8') },
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(encodings)) },
  ),
  markup: fc.constant([]),
  damage: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(byteEdit, { maxLength: 4 }) },
  ),
});
const page: fc.Arbitrary<FuzzCase> = fc.record({
  ...stretch,
  from,
  size: fc.integer({ min: 1, max: 260 }),
  form: fc.constant('html'),
  encoding: fc.constantFrom(...Object.keys(encodings)),
  markup: fc.array(markupEdit(pageEdits), { maxLength: 6 }),
  damage: fc.array(byteEdit, { maxLength: 3 }),
});
const word: fc.Arbitrary<FuzzCase> = fc.record({
  ...stretch,
  from,
  size: fc.integer({ min: 1, max: 120 }),
  form: fc.constant('docx'),
  encoding: fc.constant('utf-8'),
  markup: fc.array(markupEdit(wordEdits), { maxLength: 5 }),
  damage: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(byteEdit, { maxLength: 2 }) },
  ),
});

/** Files as they come, and as they should never come. */
export const anyCase: fc.Arbitrary<FuzzCase> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 2, arbitrary: page },
  { weight: 1, arbitrary: word },
);
