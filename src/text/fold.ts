import { Converter } from 'opencc-js/t2cn';
import { invisible } from './invisible.ts';
import { unifiedIdeograph } from './radicals.ts';
import { withoutStandIns } from './stand-ins.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** One character to its simplified form; characters without one, and surrogates, stay. */
function simplify(character: string): string {
  let known = simplified.get(character);
  if (known === undefined) {
    const converted = toSimplified(character);
    known = converted.length === 1 ? converted : character;
    simplified.set(character, known);
  }
  return known;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || code === 0x09 || (code >= 0x2000 && code <= 0x200b)) return ' ';
  if (code === 0x2022 || code === 0x30fb || code === 0xff65 || code === 0x2027 || code === 0x25aa) return '·';
  if (code === 0x2236 || code === 0xfe55) return ':';
  if (code === 0x2014 || code === 0x2015 || code === 0x2500 || code === 0x2013) return '—';
  if (code === 0x300c || code === 0x300e) return '“';
  if (code === 0x300d || code === 0x300f) return '”';
  if (code === 0x25cb || code === 0x3007 || code === 0x25ef) return '〇';
  if (code === 0x3014 || code === 0x3010) return '[';
  if (code === 0x3015 || code === 0x3011) return ']';
  if ((code >= 0x2e80 && code <= 0x2fd5) || (code >= 0xf900 && code <= 0xfaff))
    return simplify(unifiedIdeograph(character));
  if (code >= 0x3400 && code <= 0x9fff) return simplify(character);
  if (invisible.test(character)) return ' ';
  return character;
}

/** Folded code units by code unit, filled as characters are met; 0 where one was not met yet. */
const folded = new Uint16Array(0x10000);

function foldUnit(code: number): number {
  const own = foldCharacter(String.fromCharCode(code)).charCodeAt(0);
  folded[code] = own;
  return own;
}

/** What `\s` matches. */
const spaces = new Uint8Array(0x10000);
for (const space of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') spaces[space.charCodeAt(0)] = 1;
spaces.fill(1, 0x2000, 0x200b);

/** Where a piece of text is put together: strings made at one go are quicker to make and to match than joined ones. */
const units = new Uint16Array(4096);
const textOf = (size: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);

/** Folds the text unit by unit, and leaves out spaces where that is asked. */
function rewrite(text: string, tight: boolean): string {
  const { length } = text;
  let at = 0;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const own = folded[code] || foldUnit(code);
    if (own !== code || (tight && spaces[own])) break;
  }
  if (at === length) return text;
  let result = '';
  let size = 0;
  for (let from = 0; from < length; from += 1) {
    const code = text.charCodeAt(from);
    const own = folded[code] || foldUnit(code);
    if (tight && spaces[own]) continue;
    units[size] = own;
    size += 1;
    if (size < units.length) continue;
    result += textOf(size);
    size = 0;
  }
  return result + textOf(size);
}

/**
 * The form that rules match against: half-width signs, simplified characters (also for the radicals that copies from PDF files
 * hold in their place), one kind of space, dash, dot and quotation mark.
 * Signs typed for others (二OO九年) are those that they stand for.
 * It is exactly as long as the text, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  return withoutStandIns(rewrite(text, false));
}

/** A folded text without any space: how titles and names are compared. */
export function bare(text: string): string {
  return withoutStandIns(rewrite(text, true));
}
