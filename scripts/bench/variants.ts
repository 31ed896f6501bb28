import type { ParsedGazette } from '../../src/records/index.ts';
import { random } from './random.ts';

/** A gazette to make others from: the lines of its text, what the parser read of it, the names of its place (东湖区, 东湖). */
export interface Model {
  lines: readonly string[];
  parsed: Pick<ParsedGazette, 'documents' | 'people' | 'gazette'>;
  place: readonly string[];
}

/** An issue to be made: all of one `congress` share most of their people, all of one `place` its name. */
export interface Wanted {
  seed: number;
  place: number;
  year: number;
  number: number;
  congress: number;
  session: number;
}

const surnames = '赵钱孙周吴郑冯陈褚卫蒋沈韩朱秦尤许何施孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤';
const given = '安邦采成春德恩方光海宏嘉建景君凯岚莉敏宁培琦荣森书泰文祥雪雅彦毅颖永元云泽振志忠卓子宗';
const places = '东南西北青白金银龙凤云松江河湖泉山林石桥';
const digits = '〇一二三四五六七八九';

/** How many of the people of an issue sit in it throughout their congress; the others are its own. */
const seated = 0.6;

const picker = (seed: number) => {
  const next = random(seed);
  return (characters: string, length = 1): string =>
    Array.from({ length }, () => characters[Math.floor(next() * characters.length)]).join('');
};

/** A number that depends on all of those given. */
const mix = (...numbers: number[]): number => numbers.reduce((sum, n) => Math.imul(sum ^ n, 0x9e3779b1) >>> 0, 17);

/** 34 → 三十四, below a hundred. */
const written = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens > 1 ? `${digits[tens]}十` : tens ? '十' : '';
  return head + (ones || !tens ? digits[ones] : '');
};

function newNames({ parsed, place }: Model, wanted: Wanted): Map<string, string> {
  const names = new Map<string, string>();
  const own = random(mix(wanted.seed, 1));
  parsed.people.forEach(({ name }, i) => {
    const pick = picker(own() < seated ? mix(wanted.place, wanted.congress, i) : mix(wanted.seed, i, 2));
    names.set(name, pick(surnames) + pick(given, Math.max(1, name.length - 1)));
  });
  const town = picker(mix(wanted.place, 3))(places, 2);
  for (const name of place) names.set(name, town + name.slice(-1));
  names.delete('');
  return names;
}

/** The documents, each with what is attached to it, in another order. */
function shuffled({ lines, parsed }: Model, seed: number): string[] {
  const blocks: string[][] = [];
  for (const { startLine, endLine, attachmentOf } of parsed.documents) {
    const text = [...lines.slice(startLine - 1, endLine), '', '', ''];
    if (attachmentOf && blocks.length) blocks.at(-1)?.push(...text);
    else blocks.push(text);
  }
  const next = random(mix(seed, 4));
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [blocks[index], blocks[other]] = [blocks[other] as string[], blocks[index] as string[]];
  }
  return blocks.flat();
}

/** Years move by so many, in figures and in characters. */
const moveYears = (text: string, by: number): string =>
  text
    // Where the year sign was lost, the month follows: 202112月.
    .replace(/(?<!\d)(?:19|20)\d\d(?=\d\d月|(?!\d))/g, (year) => String(Number(year) + by))
    .replace(/[一二][九〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, (year) => {
      const figures = Array.from(year, (sign) => Math.max(0, digits.indexOf(sign))).join('');
      return Array.from(String(Number(figures) + by), (figure) => digits[Number(figure)]).join('');
    });

/**
 * A gazette like the model, but another issue, of another place: its people and place renamed throughout, its figures changed
 * (years move together and short numbers stay, so that the text still hangs together), its documents in another order, its
 * congress, session, year and number those that are wanted. The same wish always gives the same text.
 */
export function variant(model: Model, wanted: Wanted): string {
  const { lines, parsed } = model;
  const { year, number, congress, session } = parsed.gazette;
  const names = newNames(model, wanted);
  for (const [counter, old, now] of [
    ['届', congress, wanted.congress],
    ['次', session, wanted.session],
    ['期', number, wanted.number],
  ] as const) {
    if (old !== null) names.set(`第${written(old)}${counter}`, `第${written(now)}${counter}`);
  }
  const known = [...names.keys()].sort((a, b) => b.length - a.length);
  const anyName = new RegExp(known.map((name) => RegExp.escape(name)).join('|') || '(?!)', 'g');
  const next = random(mix(wanted.seed, 5));
  const head = lines.slice(0, (parsed.documents[0]?.startLine ?? 1) - 1);
  const text = [...head, ...shuffled(model, wanted.seed)]
    .join('\n')
    .replace(anyName, (name) => names.get(name) ?? name)
    .replace(/\d{3,}/g, (run) =>
      /^(19|20)\d\d/.test(run) ? run : run[0] + Array.from(run.slice(1), () => Math.floor(next() * 10)).join(''),
    );
  return year === null ? text : moveYears(text, wanted.year - year);
}
