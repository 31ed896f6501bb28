import type { ParsedGazette } from '../../src/records/index.ts';

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const surnames = '赵钱孙周吴郑冯陈褚卫蒋沈韩朱秦尤许何施孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤';
const given = '安邦采成春德恩方光海宏嘉建景君凯岚莉敏宁培琦荣森书泰文祥雪雅彦毅颖永元云泽振志忠卓子宗';
const places = '东南西北青白金银龙凤云松江河湖泉山林石桥';

/**
 * A gazette like the one given, but of another place: its people and its place renamed throughout, its figures changed
 * (years and short numbers stay, so that the text still hangs together), its documents in another order.
 */
export function variant(
  lines: readonly string[],
  parsed: ParsedGazette,
  place: readonly string[],
  seed: number,
): string {
  const next = random(seed);
  const pick = (characters: string): string => characters[Math.floor(next() * characters.length)] as string;
  const renamed = new Map<string, string>();
  for (const { name } of parsed.people) {
    renamed.set(
      name,
      pick(surnames) + Array.from({ length: Math.max(1, name.length - 1) }, () => pick(given)).join(''),
    );
  }
  const town = pick(places) + pick(places);
  for (const name of place) renamed.set(name, town + name.slice(-1));

  const blocks = parsed.documents.map(({ startLine, endLine }) => [...lines.slice(startLine - 1, endLine), '', '', '']);
  const head = lines.slice(0, (parsed.documents[0]?.startLine ?? 1) - 1);
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [blocks[index], blocks[other]] = [blocks[other] as string[], blocks[index] as string[]];
  }
  const names = [...renamed.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const anyName = new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)', 'g');
  return [head, ...blocks]
    .flat()
    .join('\n')
    .replace(anyName, (name) => renamed.get(name) ?? name)
    .replace(/\d{3,}/g, (run) =>
      /^(19|20)\d\d$/.test(run) ? run : run[0] + Array.from(run.slice(1), () => Math.floor(next() * 10)).join(''),
    );
}
