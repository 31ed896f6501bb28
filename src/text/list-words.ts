import { isPersonName } from './names.ts';
import { compoundSurnames } from './surnames.ts';

/** A run of characters in a list, before it is known whether it is a name or a part of one. */
export interface Word {
  value: string;
  index: number;
  end: number;
  note: string | null;
  /** Where its note ends. */
  close: number;
}

/** Words of office and of bodies, which stand before names as their labels. */
export const roleWord =
  /^(?:(?:常务)?[副代]?(?:主任|秘书长|主席|议长|委员长|[省市区县州旗盟镇乡]长|院长|检察长|书记)|(?:主任|副主任)?委员|主任委员|副主任委员|成员|组成人员|主席团成员|常务主席|执行主席|.{1,12}代表团|.{0,12}(?:政府|监委|委员会|常委会|人大|法院|检察院|部门|单位|机关|人员|办公室|军分区|武装部|法检两院|一府两院|一委两院|街道|[局厅委办院部室])|.{2,20}(?:主任|秘书长|检察长|[省市区县州旗盟镇乡局厅院处科所]长|书记|主席|委员))$/;
/** Spaces between two places, a full-width one counted as two and a tab as four. */
export function gap(text: string, from: number, to: number): number {
  let size = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    size += code === 0x3000 ? 2 : code === 9 ? 4 : 1;
  }
  return size;
}

/** The number of characters. */
export const size = (word: string): number => Array.from(word).length;
const single = (word: Word): boolean => size(word.value) === 1;
/**
 * The cheapest parting of a run of single characters into names: by the evenness of the gaps within and around, by the
 * looks of the names, and by a gap wider than the usual one beside a character that lost its neighbour.
 */
function partRun(run: readonly Word[], text: string, separator: number | null): number[] {
  const gaps = run.slice(1).map((word, at) => gap(text, (run[at] as Word).end, word.index));
  const even = gaps.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  /** For every end the cost of the cheapest parting up to it, and how long its last name is. */
  const best: { cost: number; last: number }[] = [{ cost: 0, last: 0 }];
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
      if (length === 1 && outer.some((value) => value > even)) cost -= 2;
      if (length === 2 && isPersonName(`${(run[start] as Word).value}${(run[end - 1] as Word).value}`)) cost -= 1;
      const total = before.cost + cost;
      const known = best[end];
      if (!known || total < known.cost) best[end] = { cost: total, last: length };
    }
  }
  const sizes: number[] = [];
  for (let end = run.length; end > 0; end -= sizes.at(-1) as number) sizes.push((best[end] as { last: number }).last);
  return sizes.reverse();
}

/** Groups the words of one cell into names: single characters are joined, the rest stand alone. */
export function groupWords(words: readonly Word[], text: string, parted: boolean, separator: number | null): Word[][] {
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
    const apart = next && separator !== null && gap(text, first.end, next.index) > separator;
    if (next && !apart && compoundSurnames.has(first.value) && (single(next) || (parted && size(next.value) === 2))) {
      groups.push([first, next]);
      at += 2;
      continue;
    }
    groups.push([first]);
    at += 1;
  }
  return groups;
}
