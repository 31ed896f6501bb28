import { Converter } from 'opencc-js/t2cn';

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
  if (code >= 0x3400 && code <= 0x9fff) return simplify(character);
  return character;
}

/** Folded code units by code unit, filled as characters are met; 0 where one was not met yet. */
const folded = new Uint16Array(0x10000);

function foldUnit(code: number): number {
  let known = folded[code] as number;
  if (known === 0) {
    known = foldCharacter(String.fromCharCode(code)).charCodeAt(0);
    folded[code] = known;
  }
  return known;
}

/**
 * The form that rules match against: half-width signs, simplified characters, one kind of space, dash, dot and quotation mark.
 * It is exactly as long as the text, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  let result = '';
  let kept = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code <= 0x7e) continue;
    const own = foldUnit(code);
    if (own === code) continue;
    result += text.slice(kept, i) + String.fromCharCode(own);
    kept = i + 1;
  }
  return kept ? result + text.slice(kept) : text;
}

/** A folded text without any space: how titles and names are compared. */
export function bare(text: string): string {
  return fold(text).replace(/\s+/g, '');
}
