import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { fixtures, parsed, seed } from '../support/gazettes.ts';

const convert = Converter({ from: 'cn', to: 't' });
/** Each character by itself, and only where it folds back. */
const traditional = (text: string): string =>
  Array.from(text, (character) => {
    const other = convert(character);
    return fold(other) === fold(character) ? other : character;
  }).join('');

/** What was read, every text in it folded. */
const folded = async (text: string): Promise<unknown> =>
  JSON.parse(JSON.stringify(await parsed(text)), (_, value) => (typeof value === 'string' ? fold(value) : value));

describe('a gazette in traditional characters', () => {
  it.each([
    ['the first gazette of the archive', seed],
    ...fixtures.map(({ name, text }): [string, string] => [name, text]),
  ])('says the same as in simplified ones: %s', async (_, text) => {
    expect(await folded(traditional(text))).toEqual(await folded(text));
  });

  it('keeps its characters in what is told of persons', async () => {
    const [person] = (await parsed('甲縣人大常委會會議紀要\n主持人：王明\n2031年1月9日')).people;
    expect(person?.posts.map(({ post }) => post)).toEqual(['主持人']);
    const { people } = await parsed('甲縣人民代表大會會議日程\n第一次全體會議　執行主席：王明\n2031年1月9日');
    expect(people[0]?.posts.map(({ post }) => post)).toEqual(['執行主席']);
  });
});
