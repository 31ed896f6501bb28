import { pinyin, polyphonic } from 'pinyin-pro';

const most = 8;

/** Every way to choose one of each, the first choices first. */
const choices = (lists: readonly string[][]): string[][] =>
  lists.reduce<string[][]>(
    (ways, list) => ways.flatMap((way) => list.map((choice) => [...way, choice])).slice(0, most),
    [[]],
  );

/**
 * How a name is spelt in Latin letters, for the search: the surname as surnames are read, and every reading of a
 * character that has several. `zengguoqiang` and `zgq`.
 */
export function readings(name: string): { pinyin: string[]; initials: string[] } {
  const usual = pinyin(name, { type: 'array', toneType: 'none', surname: 'head', v: true });
  const all = polyphonic(name, { type: 'array', toneType: 'none', v: true });
  const syllables = usual.map((reading, i) => [...new Set([reading, ...(all[i] ?? [])])]);
  const ways = choices(syllables);
  return {
    pinyin: [...new Set(ways.map((way) => way.join('')))],
    initials: [...new Set(ways.map((way) => way.map((syllable) => syllable.slice(0, 1)).join('')))],
  };
}
