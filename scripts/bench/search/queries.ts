import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { SearchedIssue } from '../../../src/search/build/searched.ts';
import { random } from '../random.ts';
import { plain } from './plain.ts';

export const classes = [
  '三字姓名',
  '二字姓名',
  '语句',
  '议程项',
  '数目与日期',
  '两词同段',
  '错一字',
  '繁体',
  '拼音',
] as const;
export type QueryClass = (typeof classes)[number];

/** A query, and what a paragraph must hold to be a true hit: all of it, plain. */
export interface Query {
  kind: QueryClass;
  text: string;
  truth: string[];
}

const toTraditional = Converter({ from: 'cn', to: 't' });
const spelling = (name: string): string[] =>
  pinyin(name, { type: 'array', toneType: 'none', surname: 'head', v: true });
const han = (text: string, length: number): string[] =>
  [...text.matchAll(new RegExp(`\\p{Script=Han}{${length}}`, 'gu'))].map(([piece]) => piece);

/** Queries of nine classes, made from one issue: the same always. */
export function queriesOf(issue: SearchedIssue, seed = 1): Query[] {
  const next = random(seed);
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...new Set(items)];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(Math.floor(next() * left.length), 1),
    ).flat();
  };
  const texts = issue.documents.flatMap(({ passages }) => passages.map(({ text }) => plain(text)));
  const printed = new Set(texts);
  const stands = (text: string): boolean => [...printed].some((passage) => passage.includes(text));
  const names = issue.people
    .map(({ name }) => plain(name))
    .filter((name) => /^\p{Script=Han}+$/u.test(name) && stands(name));
  const long = names.filter((name) => name.length === 3);
  const short = names.filter((name) => name.length === 2);
  const phrases = texts.flatMap((text) => han(text, 8));
  const literal = (kind: QueryClass, found: readonly string[]): Query[] =>
    found.map((text) => ({ kind, text, truth: [text] }));
  const figures = texts.flatMap((text) => [
    ...(text.match(/\d{3,}(?:\.\d+)?(?:万元|亿元|公顷|平方米|户|件|人)/g) ?? []),
    ...(text.match(/\d{4}年\d{1,2}月\d{1,2}日/g) ?? []),
  ]);
  const pairs = texts.flatMap((text): [string, string][] => {
    const words = han(text, 4);
    return words.length > 8 ? [[words[1] as string, words.at(-2) as string]] : [];
  });
  const wrong = (text: string): string => {
    for (;;) {
      const at = Math.floor(next() * text.length);
      const other = phrases[Math.floor(next() * phrases.length)]?.[0] ?? '';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      if (changed !== text && !stands(changed)) return changed;
    }
  };
  return [
    ...literal('三字姓名', some(long, 6)),
    ...literal('二字姓名', some(short, 6)),
    ...literal('语句', some(phrases, 8)),
    ...literal(
      '议程项',
      some(issue.documents.flatMap(({ agenda }) => agenda.map(({ text }) => plain(text))).filter(stands), 6),
    ),
    ...literal('数目与日期', some(figures, 8)),
    ...some(pairs, 6).map((words): Query => ({ kind: '两词同段', text: words.join(' '), truth: words })),
    ...[...some(long, 4), ...some(phrases, 2)].map(
      (text): Query => ({ kind: '错一字', text: wrong(text), truth: [text] }),
    ),
    ...[...some(long, 2), ...some(phrases, 4)].map(
      (text): Query => ({ kind: '繁体', text: toTraditional(text), truth: [text] }),
    ),
    ...some(long, 6).map((name, i): Query => {
      const syllables = spelling(name);
      return { kind: '拼音', text: (i % 3 ? syllables : syllables.map(([first]) => first)).join(''), truth: [name] };
    }),
  ];
}
