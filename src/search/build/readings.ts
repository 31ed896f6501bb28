import { pinyin, polyphonic } from 'pinyin-pro';

/** The readings of a character of a name in Latin letters, as a surname the first: 曾 is `zeng` and `ceng`. */
export function readingsOf(character: string): string[] {
  const surname = pinyin(character, { type: 'array', toneType: 'none', surname: 'head', v: true });
  const all = polyphonic(character, { type: 'array', toneType: 'none', v: true });
  return [...new Set([...surname, ...(all[0] ?? [])])].filter((reading) => /^[a-z]+$/.test(reading));
}

/** The characters of some names, each with its readings: `曾 zeng ceng`. */
export function readingsTable(names: Iterable<string>): string[] {
  const characters = new Set([...names].flatMap((name) => [...name]));
  return [...characters].flatMap((character) => {
    const own = readingsOf(character);
    return own.length ? [[character, ...own].join(' ')] : [];
  });
}
