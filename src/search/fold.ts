// Ships to the browser.

/** A folded text, and for each of its UTF-16 units the offset of the character in the text that it came from. */
export interface Folded {
  text: string;
  offsets: number[];
}

/** Left out on both sides: spaces of every width, zero-width signs, quotation marks. */
const silent = /[\s\u200b-\u200d\u2060\ufeff"'“”‘’「」『』|\\]/g;
const same = new Map<string, string>(
  ['○〇', '•·', '・·', '—-', '–-', '〔[', '〕]', '【[', '】]'].map(([...pair]) => pair as [string, string]),
);
/** Characters met before and what they fold to. */
const known = new Map<string, string>();

/** Folds more characters: pairs of a character and what it is folded to, one after the other (`國国會会`), as the index has them. */
export function learn(pairs: string): void {
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) same.set(characters[i] as string, characters[i + 1] as string);
  known.clear();
}

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = character.normalize('NFKC').toLowerCase().replace(silent, '');
  const folded = Array.from(plain, (part) => same.get(part) ?? part).join('');
  known.set(character, folded);
  return folded;
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/**
 * The form in which a query and a text are compared: full-width signs and digits as half-width ones, small letters, no
 * spaces (李　伟 is 李伟), no quotation marks, square brackets for 〔〕 and 【】, no commas inside figures (38,260), and
 * simplified characters where `learn` was told of them. The same function folds both sides.
 */
export function foldWithOffsets(text: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    if (isDigit(folded[0]) && units.at(-1) === ',' && isDigit(units.at(-2))) {
      units.pop();
      offsets.pop();
    }
    for (let i = 0; i < folded.length; i += 1) {
      units.push(folded[i] as string);
      offsets.push(offset);
    }
    offset += character.length;
  }
  return { text: units.join(''), offsets };
}

/** `foldWithOffsets` where only the text matters. */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded.includes(',') ? folded.replace(/(?<=\d),(?=\d)/g, '') : folded;
}
