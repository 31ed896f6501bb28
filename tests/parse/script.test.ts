import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { fixtures, parsed, seed } from '../support/gazettes.ts';

const convert = Converter({ from: 'cn', to: 't' });
/** The radicals, by the characters that they look like. */
const radicals = new Map(
  Array.from({ length: 0x2fd6 - 0x2e80 }, (_, at) => String.fromCharCode(0x2e80 + at)).map((each) => [
    fold(each),
    each,
  ]),
);

/** Another character for each, where it folds to the same. */
const changed = (text: string, other: (character: string) => string): string =>
  Array.from(text, (character) => (fold(other(character)) === fold(character) ? other(character) : character)).join('');
const traditional = (text: string): string => changed(text, convert);
const fromPdf = (text: string): string => changed(text, (character) => radicals.get(character) ?? character);

/** What was read, every text in it folded. */
const folded = async (text: string): Promise<unknown> =>
  JSON.parse(JSON.stringify(await parsed(text)), (_, value) => (typeof value === 'string' ? fold(value) : value));

const texts: [string, string][] = [
  ['the first gazette of the archive', seed],
  ...fixtures.map(({ name, text }): [string, string] => [name, text]),
];

describe('a gazette in traditional characters', () => {
  it.each(texts)('says the same as in simplified ones: %s', async (_, text) => {
    expect(await folded(traditional(text))).toEqual(await folded(text));
  });

  it('keeps its characters in what is told of persons', async () => {
    const [person] = (await parsed('甲縣人大常委會會議紀要\n主持人：王明\n2031年1月9日')).people;
    expect(person?.posts.map(({ post }) => post)).toEqual(['主持人']);
    const { people } = await parsed('甲縣人民代表大會會議日程\n第一次全體會議　執行主席：王明\n2031年1月9日');
    expect(people[0]?.posts.map(({ post }) => post)).toEqual(['執行主席']);
  });
});

describe('a gazette copied from a PDF file, with radicals for characters', () => {
  it.each(texts)('says the same as with the characters: %s', async (_, text) => {
    expect(fromPdf('甲县人民代表大会')).toBe('甲县⼈⺠代表⼤会');
    expect(await folded(fromPdf(text))).toEqual(await folded(text));
  });
});
