import { type ListStyle, readListStyle } from './list-style.ts';
import { gap, groupWords, roleWord, size, type Word } from './list-words.ts';
import { couldBeName, plainName } from './names.ts';

/** One place in a list of names. */
export interface ListedName {
  /** Without padding; empty for a gap where a name stood. */
  printed: string;
  /** Null where characters are lost. */
  name: string | null;
  damaged: boolean;
  /** Where it begins and how long it is, padding included, from 0. */
  index: number;
  length: number;
  /** What brackets behind it say: 女, 因病, 58票. */
  note: string | null;
  /** What stands before the colon that it follows: 主任, 市人民政府. */
  label: string | null;
}
const tokens = /(?<word>[\p{sc=Han}·×]+(?:\.[\p{sc=Han}]+)*)|(?<note>\([^()]*\))|(?<mark>[、,;:。/|])/gu;
/** Where a list ends in a sentence: 等6名同志, 三位同志, 2名代表. */
const ending =
  /等?\s*(?:\d{1,6}|[两二三四五六七八九十]{1,6})\s*[名位人](?=同志|代表|委员|人|[,。]|$)|等?(?:几位)?(?:同志|代表(?![\u3400-\u9fff:(]))|等(?=[,。;]|$)/;
const tail = /(?:等)?(?:[\d一二三四五六七八九十]{1,6}[名位人])?(?:等)?同志$|等$/u;
const closeDots = (plain: string): string =>
  plain.replace(
    /(\p{sc=Han})( *)·( *)(?=\p{sc=Han})/gu,
    (_, before: string, left: string, right: string) =>
      `${before}${'·'.padStart(left.length + 1, '·')}${'·'.repeat(right.length)}`,
  );
/**
 * Reads a list of names: parted by 、 or by spaces, two-character names set with spaces to the width of three,
 * labels with a colon before them, notes in brackets behind them. Which spaces part names and which pad them is taken
 * from the setting of the list itself. `plain` is the folded text, equally long.
 */
export function readNames(
  plain: string,
  text: string,
  style: ListStyle = readListStyle([{ plain, text }]),
): ListedName[] {
  const names: ListedName[] = [];
  let cell: Word[] = [];
  let label: string | null = null;
  const parted = /[、,;]/.test(plain.replace(/\([^()]*\)/g, ''));

  const close = (): void => {
    const groups = groupWords(cell, text, parted, style.separator);
    let previous: { end: number; lone: boolean } | null = null;
    for (const [at, words] of groups.entries()) {
      const [first, last] = [words[0] as Word, words.at(-1) as Word];
      const joined = words.map((word) => word.value).join('');
      const value = joined.replace(tail, '');
      if (roleWord.test(value)) {
        label = words
          .map((word) => text.slice(word.index, word.end))
          .join('')
          .replace(/\s/g, '');
        previous = null;
        continue;
      }
      if (!value || /^[无人名位]$/.test(value) || (/[人名位]$/.test(value) && /\d|[一二三四五六七八九十]/.test(value)))
        continue;
      const printed = plainName(words.map((word) => text.slice(word.index, word.end)).join('')).slice(0, value.length);
      const lone = size(value) === 1;
      const short = !parted && words.length === 1 && size(value) === 2;
      const next = groups[at + 1]?.[0];
      const wide = 1 + (style.separator ?? Number.POSITIVE_INFINITY);
      const apart =
        (previous && gap(text, previous.end, first.index) > wide) || (next && gap(text, last.close, next.index) > wide);
      const damaged = lone || (short && (style.broken || (style.pads && Boolean(apart))));
      if (previous && style.separator && style.separator < 5 && !parted) {
        const base = style.separator * (1 + Number(previous.lone) + Number(lone));
        const lost = Math.floor((gap(text, previous.end, first.index) - base) / (2 * style.separator));
        const index = previous.end;
        for (let count = 0; count < Math.min(lost, 8); count += 1)
          names.push({ printed: '', name: null, damaged: true, index, length: first.index - index, note: null, label });
      }
      names.push({
        printed,
        name: damaged ? null : printed,
        damaged,
        index: first.index,
        length: last.end - first.index,
        note: last.note,
        label,
      });
      previous = { end: last.close, lone };
    }
    cell = [];
  };

  const stop = plain.replace(/\([^()]*\)|^.*:\s*\d+\s*[人名位]\s*/g, (note) => '#'.repeat(note.length)).search(ending);
  for (const match of closeDots(stop < 0 ? plain : plain.slice(0, stop)).matchAll(tokens)) {
    const { word, note, mark } = match.groups as Record<string, string | undefined>;
    if (word) {
      cell.push({
        value: word.replace(/\./g, '·'),
        index: match.index,
        end: match.index + word.length,
        note: null,
        close: match.index + word.length,
      });
    } else if (note) {
      const last = cell.at(-1);
      if (last) last.close = match.index + note.length;
      if (last) last.note = text.slice(match.index + 1, match.index + note.length - 1).trim() || null;
    } else if (mark === ':') {
      const words = labelWords(cell);
      cell = cell.slice(0, cell.length - words.length);
      close();
      label =
        words
          .map((each) => text.slice(each.index, each.end))
          .join('')
          .replace(/\s/g, '') || null;
    } else {
      close();
    }
  }
  close();
  return names;
}

/** The words before a colon that are its label: the last one, or the single characters that spell a padded one. */
function labelWords(cell: readonly Word[]): readonly Word[] {
  for (let count = 1; count <= Math.min(4, cell.length); count += 1) {
    const words = cell.slice(-count);
    if (!roleWord.test(words.map((word) => word.value).join(''))) continue;
    // 副 主 任: set apart, it ends in an office of its own.
    return cell.at(-count - 1)?.value === '副' ? cell.slice(-count - 1) : words;
  }
  return cell.some((word) => couldBeName(word.value)) && cell.length > 1 ? cell.slice(-1) : cell;
}
