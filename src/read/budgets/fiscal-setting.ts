import { matchesOf } from '../../text/matches.ts';
import { numeralClass, readNumeral } from '../../text/numerals.ts';
import type { Paragraph } from '../../text/paragraph.ts';

/** What a heading and the sentences under it say of the figures that follow. */
export interface FiscalSetting {
  year: number | null;
  /** 决算, 预计执行, 上半年执行, 执行, 调整预算, 预算 */
  basis: string | null;
}

const yearMark = new RegExp(`(?=[${numeralClass}])(?<![${numeralClass}])([${numeralClass}]{4}) ?(?:年|财政年度)`, 'g');
const heading = /^(?:第[一二三四五六七八九十]+[章节部]|[一二三四五六七八九十]+、|[(][一二三四五六七八九十]+[)])/;

/** Every year that a folded text names: 2020年, 二〇二〇年. */
export function readYears(plain: string): number[] {
  if (!plain.includes('年')) return [];
  return Array.from(matchesOf(plain, yearMark), ([, printed]) => readNumeral(printed ?? '') ?? 0).filter(
    (year) => year >= 1949 && year <= 2100,
  );
}

/** The stage of the budget that a sentence or a heading speaks of. */
export function readBasis(printed: string): string | null {
  const plain = printed.replace(/(?:一般公共|政府性基金|国有资本经营|社会保险基金|公共财政|部门)预算/g, '');
  if (/调整(?:后(?:的)?)?预算(?!的)|预算调整/.test(plain)) return '调整预算';
  if (/预计(?:执行|完成|支出|收入|为|实现)|预计/.test(plain)) return '预计执行';
  if (/(?:上半年|[16]至6月|1[—-]6月|前三季度|截至\d+月).{0,30}(?:执行|完成|支出|收入)/.test(plain)) return '上半年执行';
  if (/决算/.test(plain) && !/[较比]上?年?.{0,3}决算/.test(plain)) return '决算';
  if (/执行|完成/.test(plain)) return '执行';
  if (/安排|预算|草案|计划/.test(plain)) return '预算';
  return null;
}

/**
 * The year and the stage that hold at a paragraph, from what stands above it: the nearest heading that names a year,
 * else the nearest sentence, else what the title gave.
 */
export function settingAt(paragraphs: readonly Paragraph[], at: number, title: FiscalSetting): FiscalSetting {
  let year: number | null = null;
  let basis: string | null = null;
  let near: number | null = null;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { plain } = paragraphs[i] as Paragraph;
    const years = readYears(plain);
    if (near === null && years.length) near = years[0] as number;
    if (!heading.test(plain) || plain.length > 60) continue;
    basis ??= readBasis(plain);
    if (years.length) {
      year = years[0] as number;
      break;
    }
  }
  return { year: year ?? near ?? title.year, basis: basis ?? title.basis };
}
