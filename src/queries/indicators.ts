import type { Table } from '../records/index.ts';
import { targetOf } from './target-of.ts';

/** A figure of an indicator in a year; the value is null where the cell is empty or no figure. */
export interface YearFigure {
  year: number;
  text: string;
  value: number | null;
  /** The source does not settle that the figure belongs to this year. */
  uncertain: boolean;
}

/** A row of a table of indicators: what was aimed at, and what came in each year. */
export interface Indicator {
  name: string;
  /** As printed, with the head of its column: 2031 >99. */
  targets: { head: string; text: string }[];
  /** The one of them that can be held against the figures: a figure as they are, not a growth. */
  target: number | null;
  figures: YearFigure[];
}

const yearOf = (heads: readonly string[]): number | null => {
  const found = heads
    .map((head) => /^((?:19|20)\d{2})(?:年|年度|全年)?$/.exec(head.replace(/\s/g, ''))?.[1])
    .find(Boolean);
  return found ? Number(found) : null;
};

/** 增速 under a year is how a figure grew, and stands beside the figure itself. */
const isGrowth = (heads: readonly string[]): boolean => heads.some((head) => /增速|增长|增幅|比重变化/.test(head));
const isTarget = (heads: readonly string[]): boolean => heads.some((head) => head.includes('目标'));
const numberOf = (text: string): number | null => {
  const found = /^[-+]?\d[\d,]*(\.\d+)?/.exec(text.trim())?.[0];
  return found === undefined ? null : Number(found.replaceAll(',', ''));
};

/** The indicators of a table that gives at least three years; none of another table. */
export function indicatorsOf({ header, rows, uncertain }: Pick<Table, 'header' | 'rows' | 'uncertain'>): Indicator[] {
  const width = header[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => {
    const heads = [...new Set(header.map((row) => row[i] ?? ''))];
    return { i, heads, year: yearOf(heads), target: isTarget(heads), growth: isGrowth(heads) };
  });
  const years = columns.filter(({ year, target, growth }) => year !== null && !target && !growth);
  const named = columns.find(({ heads }) => heads.some((head) => /名称|^指标$|^项目$/.test(head)));
  if (new Set(years.map(({ year }) => year)).size < 3 || !named) return [];
  const doubts = new Set(uncertain.map(([row, column]) => `${row} ${column}`));
  return rows.map((row, r) => {
    const targets = columns
      .filter(({ i, target }) => target && row[i])
      .map(({ i, heads }) => ({ head: heads.at(-1) ?? '', text: row[i] ?? '' }));
    const figures = years.map(({ i, year }) => {
      const text = row[i] ?? '';
      return { year: year as number, text, value: numberOf(text), uncertain: doubts.has(`${r} ${i}`) };
    });
    return { name: row[named.i] ?? '', targets, target: targetOf(targets, figures), figures };
  });
}

/** A figure of an indicator in a year, with its indicator and the first line of its table. */
export interface IndicatorFigure extends YearFigure {
  table: number;
  name: string;
}

/** The figures of all indicators of some tables. */
export const figuresOf = (tables: readonly Table[]): IndicatorFigure[] =>
  tables.flatMap((table) =>
    indicatorsOf(table).flatMap(({ name, figures }) =>
      figures.map((figure) => ({ table: table.startLine, name, ...figure })),
    ),
  );
