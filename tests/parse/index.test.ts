import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedGazette } from '../../src/records/index.ts';
import { dangling } from '../support/dangling.ts';
import { fixtures, issueOf, linesOf, parsed, seed } from '../support/gazettes.ts';

const gazettes = [{ name: 'the seed', text: seed }, ...fixtures];

describe.each(gazettes)('$name', ({ text }) => {
  it('gives the same issue every time', async () => {
    expect(JSON.stringify(await issueOf(text))).toBe(JSON.stringify(await issueOf(text)));
  });

  it('gives what the contract says', async () => {
    expect(parsedGazette.safeParse(await parsed(text))).toMatchObject({ success: true });
  });

  it('names no document, meeting, line or printed text that is not there, and no id twice', async () => {
    expect(dangling(await parsed(text), linesOf(text))).toEqual([]);
  });
});

describe('whatever the text', () => {
  const pool = [...fixtures.flatMap(({ text }) => linesOf(text)), ...linesOf(seed).slice(0, 320)];

  it('keeps the contract and names only what is there', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pool), { maxLength: 80 }), async (lines) => {
        const gazette = await parsed(lines.join('\n'));
        expect(dangling(parsedGazette.parse(gazette), lines)).toEqual([]);
      }),
      { numRuns: 150 },
    ));
});

describe('an empty text', () => {
  it('is an issue without documents, known by its file', async () => {
    expect(await parsed('')).toMatchObject({
      gazette: { id: 'x-1', title: 'x-1', year: null, number: null, published: null, organization: null },
      documents: [],
      meetings: [],
      people: [],
      messages: [],
    });
  });
});

describe('messages', () => {
  const rules = async (text: string): Promise<string[]> =>
    (await parsed(text)).messages.map(({ line, rule }) => `${line} ${rule}`);

  it('say where a kind is not known and where a title was inferred', async () => {
    expect(await rules('今日天气晴朗，湖面无风。\n')).toEqual(['1 title-inferred', '1 type-unknown']);
  });

  it('say nothing of a whole document', async () => {
    expect(await rules(fixtures.find(({ name }) => name === 'single')?.text ?? '')).toEqual([]);
  });

  it('stand in the order of the source', async () => {
    const lines = (await parsed(seed)).messages.map(({ line }) => line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});
