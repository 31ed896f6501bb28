import { couldBeName, isPersonName, plainName } from './names.ts';
import { compoundSurnames } from './surnames.ts';

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

/** How a list that spaces part is set: learnt from the whole list, used on each line of it. */
export interface ListStyle {
  /** Spaces between two names where that is regular, a full-width one counted as two; else null. */
  separator: number | null;
  /** Characters were lost: single characters or gaps stand where the setting has none. */
  broken: boolean;
}

interface Word {
  value: string;
  index: number;
  end: number;
  note: string | null;
  /** Where its note ends. */
  close: number;
}

const tokens = /(?<word>[\p{sc=Han}·×]+(?:\.[\p{sc=Han}]+)*)|(?<note>\([^()]*\))|(?<mark>[、,;:。/|])/gu;
const roleWord =
  /^(?:(?:常务)?副?(?:主任|秘书长|主席|议长|委员长)|(?:主任|副主任)?委员|主任委员|副主任委员|成员|组成人员|主席团成员|常务主席|执行主席|.{0,12}(?:政府|监委|委员会|法院|检察院|部门|单位|机关|人员|办公室|军分区|武装部|法检两院|一府两院|一委两院|街道|[局厅委办院部室])|.{2,20}(?:主任|秘书长|检察长|[省市区县州旗盟镇乡局厅院处科所]长|书记|主席|委员))$/;
/** Where a list ends in a sentence: 等6名同志, 三位同志, 2名代表. */
const ending =
  /等?\s*(?:\d+|[两二三四五六七八九十]+)\s*[名位人](?=同志|代表|委员|人|[,。]|$)|等?(?:几位)?(?:同志|代表)|等(?=[,。;]|$)/;
const tail = /(?:等)?(?:[\d一二三四五六七八九十]+[名位人])?(?:等)?同志$|等$/u;

/** Spaces between two places, a full-width one counted as two and a tab as four. */
function gap(text: string, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    size += code === 0x3000 ? 2 : code === 9 ? 4 : 1;
  }
  return size;
}

const size = (word: string): number => Array.from(word).length;
const single = (word: Word): boolean => size(word.value) === 1;

/** The cheapest parting of a run of single characters into names, by the evenness of the gaps within and around. */
function partRun(run: readonly Word[], text: string, separator: number | null): number[] {
  const gaps = run.slice(1).map((word, at) => gap(text, (run[at] as Word).end, word.index));
  const best: { cost: number; sizes: number[] }[] = [{ cost: 0, sizes: [] }];
  for (let end = 1; end <= run.length; end += 1) {
    for (let length = 1; length <= Math.min(4, end); length += 1) {
      const before = best[end - length];
      if (!before) continue;
      const start = end - length;
      const inner = gaps.slice(start, end - 1);
      const outer = [gaps[start - 1], gaps[end - 1]].filter((value) => value !== undefined);
      let cost = [6, 0, 1, 8][length - 1] as number;
      if (new Set(inner).size > 1) cost += 10;
      if (outer.some((value) => inner.some((own) => own > value))) cost += 4;
      if (length > 2 && outer.some((value) => inner.some((own) => own === value))) cost += 3;
      if (length > 2 && inner.some((own) => own === separator)) cost += 6;
      const total = before.cost + cost;
      const known = best[end];
      if (!known || total < known.cost) best[end] = { cost: total, sizes: [...before.sizes, length] };
    }
  }
  return (best[run.length] as { sizes: number[] }).sizes;
}

/** Groups the words of one cell into names: single characters are joined, the rest stand alone. */
function group(words: readonly Word[], text: string, parted: boolean, separator: number | null): Word[][] {
  const groups: Word[][] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at] as Word;
    let end = at;
    while (end < words.length && single(words[end] as Word)) {
      end += 1;
      if ((words[end - 1] as Word).note) break;
    }
    if (end > at) {
      const run = words.slice(at, end);
      const next = words[end];
      const near = next && gap(text, first.end, next.index) === 1 && isPersonName(first.value + next.value);
      if (run.length === 1 && next && (parted || near) && size(next.value) === 2 && !roleWord.test(next.value)) {
        groups.push([first, next]);
        at = end + 1;
        continue;
      }
      let start = 0;
      for (const length of parted && run.length < 4 ? [run.length] : partRun(run, text, separator)) {
        groups.push(run.slice(start, start + length));
        start += length;
      }
      at = end;
      continue;
    }
    const next = words[at + 1];
    if (next && compoundSurnames.has(first.value) && (single(next) || (parted && size(next.value) === 2))) {
      groups.push([first, next]);
      at += 2;
      continue;
    }
    groups.push([first]);
    at += 1;
  }
  return groups;
}

const closeDots = (plain: string): string =>
  plain.replace(
    /(\p{sc=Han})( *)·( *)(?=\p{sc=Han})/gu,
    (_, before: string, left: string, right: string) =>
      `${before}${'·'.padStart(left.length + 1, '·')}${'·'.repeat(right.length)}`,
  );

/** Learns from the lines of one list how it is set. */
export function readListStyle(lines: readonly { plain: string; text: string }[]): ListStyle {
  const between: number[] = [];
  let lone = 0;
  for (const { plain, text } of lines) {
    if (/[、]/.test(plain)) continue;
    const words = Array.from(plain.matchAll(/\p{sc=Han}+/gu), (match) => ({
      size: size(match[0]),
      index: match.index,
      end: match.index + match[0].length,
    }));
    for (let at = 0; at < words.length; at += 1) {
      const [word, next] = [words[at], words[at + 1]] as const;
      if (word && next && Math.max(word.size, next.size) > 2 && /^\s+$/.test(plain.slice(word.end, next.index)))
        between.push(gap(text, word.end, next.index));
      if (word?.size === 1 && words[at - 1]?.size !== 1 && next?.size !== 1 && word.index > 0) lone += 1;
    }
  }
  const counts = new Map<number, number>();
  for (const value of between) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  const separator = top && top[1] * 2 >= between.length ? top[0] : null;
  return { separator, broken: separator !== null && lone > 0 };
}

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
    const groups = group(cell, text, parted, style.separator);
    let previous: { end: number; lone: boolean } | null = null;
    for (const words of groups) {
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
      const damaged = lone || (style.broken && !parted && words.length === 1 && size(value) === 2);
      if (previous && style.separator && !parted) {
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
    if (roleWord.test(words.map((word) => word.value).join(''))) return words;
  }
  return cell.some((word) => couldBeName(word.value)) && cell.length > 1 ? cell.slice(-1) : cell;
}
