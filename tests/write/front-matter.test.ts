import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { frontMatter } from '../../src/write/front-matter.ts';

const schema = z.object({
  id: z.string(),
  date: z.string().nullable(),
  lines: z.array(z.int()).default([]),
  parts: z.array(z.object({ name: z.string(), line: z.int() })).default([]),
});
const record = { id: 'a-1', date: null, lines: [], parts: [] };

/** Strings that some reader of YAML takes for something else. */
const treacherous = [
  '2020-12-21',
  '09:00',
  'yes',
  'no',
  'on',
  'null',
  '~',
  '0o17',
  '0x1F',
  '1_000',
  '.5',
  '1e3',
  '+1',
  '=',
  '<<',
  'true',
  '12:30:45',
];

describe('frontMatter', () => {
  it('keeps the order of the schema and leaves out what the schema fills in', () => {
    expect(frontMatter(schema, { parts: [{ line: 2, name: '甲' }], date: null, id: '公报', lines: [] })).toBe(
      'id: 公报\ndate: null\nparts:\n  - name: 甲\n    line: 2\n',
    );
  });

  it('sets a list of numbers on one line, however long, and folds no text', () => {
    const lines = Array.from({ length: 400 }, (_, index) => index + 1);
    const yaml = frontMatter(schema, { ...record, id: '公 报'.repeat(200), lines });
    expect(yaml.split('\n')).toEqual([`id: ${'公 报'.repeat(200)}`, 'date: null', `lines: [${lines.join(', ')}]`, '']);
  });

  it.each(treacherous.filter((text) => text !== '<<'))('quotes %s, so that it stays text', (text) => {
    expect(frontMatter(schema, { ...record, id: text })).toContain(`id: "${text}"\n`);
  });

  it.each(['\u0001', '\u007f', '\u0085', '\u009f', '\u2028', '\ufeff', '\ufffe', '\uffff'])(
    'writes %j so that the reader of the site reads it too',
    (character) => {
      for (const id of [character, `甲${character}乙`, `一\n二${character}\n---\n三`]) {
        const { frontmatter } = parseFrontmatter(`---\n${frontMatter(schema, { ...record, id })}---\n`);
        expect(frontmatter['id']).toBe(id);
      }
    },
  );

  it('never refers to what stood before', () => {
    const shared = { name: '甲', line: 1 };
    expect(frontMatter(schema, { ...record, parts: [shared, shared] })).not.toMatch(/[&*]/);
  });

  it('refuses what is not a record of the schema', () => {
    expect(() => frontMatter(schema, { ...record, lines: ['1'] })).toThrow(z.ZodError);
  });

  it('is read back to the same record, by either version of YAML', () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.oneof(fc.constantFrom(...'---:#{}[],&*!|>\'"%@`?- \n\t~<=.0'), fc.constantFrom(...'公报：“”　')),
      }),
      fc.constantFrom(...treacherous),
      fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed()),
    );
    const records = fc.record({
      id: text,
      date: fc.option(text),
      lines: fc.array(fc.integer({ min: 1, max: 9999 })),
      parts: fc.array(fc.record({ name: text, line: fc.nat(99) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(records, (any) => {
        const yaml = frontMatter(schema, any);
        for (const version of ['1.1', '1.2'] as const) expect(schema.parse(parse(yaml, { version }))).toEqual(any);
        expect(yaml).not.toMatch(/^---/m);
      }),
      { numRuns: 300 },
    );
  });
});
