// Ships to the browser.

/** A folded text, and for each of its UTF-16 units the offset of the character in the text that it came from. */
export interface Folded {
  text: string;
  offsets: number[];
}

/** Left out on both sides: spaces of every width, zero-width signs, quotation marks, and what Fuse reads as an operator. */
const silent = /[\s\u200b-\u200d\u2060\ufeff"'“”‘’「」『』|\\]/;
const same = new Map([
  ['○', '〇'],
  ['•', '·'],
  ['・', '·'],
  ['—', '-'],
  ['–', '-'],
]);

/** Folds more characters: pairs of a character and what it is folded to, one after the other (`國国會会`), as the index has them. */
export function learn(pairs: string): void {
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) same.set(characters[i] as string, characters[i + 1] as string);
}

/**
 * The form in which a query and a text are compared: full-width signs and digits as half-width ones, small letters, no
 * spaces (李　伟 is 李伟), no quotation marks, and simplified characters where `learn` was told of them. The same function folds both sides.
 */
export function foldWithOffsets(text: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      if (silent.test(plain)) continue;
      const unit = same.get(plain) ?? plain;
      units.push(unit);
      for (let i = 0; i < unit.length; i += 1) offsets.push(offset);
    }
    offset += character.length;
  }
  return { text: units.join(''), offsets };
}

/** `foldWithOffsets` where only the text matters. */
export const foldText = (text: string): string => foldWithOffsets(text).text;
