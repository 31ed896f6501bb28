import { fixtures, linesOf, seed } from '../support/gazettes.ts';

/** One change to the lines of a text. The numbers are taken modulo what there is to choose from. */
export interface LineEdit {
  how: string;
  at: number;
  size: number;
  pick: number;
}

/** Lines to put between others: of gazettes, and such as gazettes are parted by. */
const strangers: readonly string[] = [
  ...fixtures.flatMap(({ text }) => linesOf(text)),
  ...linesOf(seed).filter((line) => line.trim() && line.length < 60),
];

const headings: readonly string[] = [
  '一、',
  '（二）',
  '(三)',
  '4.',
  '5、',
  '⑥',
  '第七章 总则',
  '第八条',
  '附件9:',
  '表10',
  '# 标题',
  '| 项目 | 金额 |',
  '|---|---|',
  '序号\t项目\t2020年\t2021年',
  '公报【2021】第三期',
  '目录',
  '关于某事的报告',
  '（草案）',
  '某县人民代表大会常务委员会任免名单',
  '出席:',
  '缺席(3人):',
  '会议使用',
  '2021年13月32日',
  '单位:万元',
];

/** Characters that are seen badly or not at all, that turn or end a text elsewhere, or that mean something to a program. */
export const marks: readonly string[] = [
  '\u200b',
  '\u200d',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u0301',
  '\ue000',
  '\u{f0000}',
  '\ufffe',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\f',
  '\v',
  '\t',
  '\u3000',
  '\u00a0',
  '　　',
  '𠮷',
  '\u{1f600}',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '---',
  '```',
  '|',
  '\\',
  '`',
  '*',
  '_',
  '~~',
  '[甲](javascript:alert(1))',
  '![](x)',
  '{{ x }}',
  '&lt;',
  '&#x0;',
  '%00',
  '../../',
  'CON',
  '__proto__',
  'constructor',
  'toString',
  '《',
  '》',
  '（',
  '）',
  '(',
  '，',
  '、',
  '；',
  '：',
  '。',
  '“',
  '第',
  '年',
  '月',
  '日',
  '届',
  '〇',
  '任命',
  '免去',
  '为',
  '的',
  '万元',
  '%',
  '0',
  '99999999999999999999',
  '-0',
  '1e308',
];

type Change = (lines: readonly string[], edit: LineEdit) => string[];

/** A change of the lines that the edit is about, the others as they are. */
const within =
  (change: (here: string[], edit: LineEdit) => readonly string[]): Change =>
  (lines, edit) => {
    const from = edit.at % (lines.length + 1);
    const to = Math.min(from + 1 + (edit.size % 24), lines.length);
    return [...lines.slice(0, from), ...change(lines.slice(from, to), edit), ...lines.slice(to)];
  };

const of = <T>(things: readonly T[], index: number): T => things[index % things.length] as T;
const half = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
const full = (text: string): string => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const parted = (text: string, at: number): [string, string] => [
  text.slice(0, at % (text.length + 1)),
  text.slice(at % (text.length + 1)),
];

/** Every way to change lines, by its name. */
export const changes: Readonly<Record<string, Change>> = {
  cut: within(() => []),
  double: within((here) => [...here, ...here]),
  turn: within((here) => here.toReversed()),
  rotate: (lines, { at }) => [...lines.slice(at % (lines.length + 1)), ...lines.slice(0, at % (lines.length + 1))],
  move: (lines, { at, size, pick }) => {
    const rest = [...lines];
    const taken = rest.splice(at % (lines.length + 1), 1 + (size % 24));
    return rest.toSpliced(pick % (rest.length + 1), 0, ...taken);
  },
  splice: within((here, { pick, size }) => [
    ...here,
    ...Array.from({ length: 1 + (size % 12) }, (_, i) => of(strangers, pick + i)),
  ]),
  scatter: within((here, { pick }) => here.flatMap((line, i) => [line, of(strangers, pick * (i + 1))])),
  open: within((here) => here.flatMap((line) => [line, ''])),
  close: within((here) => here.filter((line) => line.trim())),
  empty: within((here) => here.map(() => '')),
  join: within((here) => [here.join('')]),
  break: within((here, { pick }) => here.flatMap((line) => parted(line, pick))),
  wrap: within((here, { pick }) =>
    here.flatMap((line) => line.match(new RegExp(`.{1,${10 + (pick % 40)}}`, 'gu')) ?? ['']),
  ),
  halve: within((here) => here.map(half)),
  widen: within((here) => here.map(full)),
  indent: within((here, { pick }) => here.map((line) => of(['　　', '    ', '\t', '> ', '- ', '* '], pick) + line)),
  trim: within((here) => here.map((line) => line.trim())),
  head: within((here, { pick }) => [of(headings, pick), of(headings, pick), ...here]),
  nest: within((here, { pick }) => here.map((line, i) => of(headings, pick + i) + line)),
  number: within((here, { pick }) => here.map((line) => line.replace(/\d+/g, () => String(pick * 7919)))),
  lose: within((here, { pick }) => here.map((line) => line.replaceAll(of([...(line || ' ')], pick), ''))),
  repeat: within((here, { size, pick }) => {
    const [first = '', ...rest] = here;
    return [parted(first, pick)[0].repeat(1 + (size % 40)), ...rest];
  }),
  mark: within((here, { pick, at }) => here.map((line, i) => parted(line, at + i * 7).join(of(marks, pick + (i % 3))))),
  alone: within((here, { pick }) => here.flatMap((line, i) => [line, of(marks, pick + i)])),
};

/** The lines with the edits made, one after the other. */
export const edited = (lines: readonly string[], edits: readonly LineEdit[]): readonly string[] =>
  edits.reduce<readonly string[]>((text, edit) => changes[edit.how]?.(text, edit) ?? text, lines);
