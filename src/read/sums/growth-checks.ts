import { inUnitOf } from '../../text/amounts.ts';
import { showDecimal, toNumber } from '../../text/decimal.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { readYears } from '../budgets/fiscal-setting.ts';
import { isSideFigure } from '../budgets/side-figure.ts';
import { placeAmounts, withoutBrackets } from './placed-amounts.ts';
import type { FoundCheck, PlacedAmount } from './sum-check.ts';

const rise =
  /^[^,;。]{0,12}(?:增长|增加|提高|提升|上升|扩大|减少|下降|降低|降)(?:至|到|为)[^,;。\d]{0,6}(?:\d{4}年(?:的)?)?$/;
const rate =
  /^[,、]?\s?(?:同比|比上年|较上年)?(增长|增加|增幅(?:为|达)?|提高|上升|下降|减少|降幅(?:为|达)?)(?:了)?(\d+(?:\.\d+)?)%/;
const compared =
  /^,?\s?(?:同比|[较比]?(?:去年|上年)(?:同期)?(?:预计)?(?:完成|执行|决算|实际)?数?)?(增长|增加|下降|减少)(?:了)?(\d+(?:\.\d+)?)%/;
/** Growth of output is reckoned in comparable prices. */
const real = /生产总值|增加值|总产值|GDP|可比|不变价|人均可支配/;

/** Growth in per cent, how far rounding of the stated rate can move it, and how far that of the two figures as well. */
function growth(
  from: PlacedAmount,
  to: PlacedAmount,
  printed: string,
): { computed: number; slack: number; rounding: number } {
  const base = toNumber(inUnitOf(from.amount, to.amount));
  const value = toNumber(to.amount.value);
  const step = (amount: PlacedAmount): number =>
    0.5 * 10 ** (amount.amount.power - to.amount.power - amount.amount.value.places);
  const computed = (value / base - 1) * 100;
  const relative = step(to) / value + step(from) / base;
  const places = printed.split('.')[1]?.length ?? 0;
  const rounding = 0.5 * 10 ** -places + 1e-9;
  return { computed, slack: rounding + (100 + Math.abs(computed)) * relative, rounding };
}

/** Null where the figures are too coarse to tell. */
function growthCheck(from: PlacedAmount, to: PlacedAmount, verb: string, printed: string): FoundCheck | null {
  const sign = /^[减下降]/.test(verb) ? -1 : 1;
  const { computed, slack, rounding } = growth(from, to, printed);
  const stated = sign * Number(printed);
  const apart = Math.abs(computed - stated);
  const holds = apart <= Math.min(slack, rounding + 0.5);
  if (!holds && apart <= slack) return null;
  const places = Math.max(1, printed.split('.')[1]?.length ?? 0);
  return {
    lines: [...new Set([from.line, to.line])].sort((a, b) => a - b),
    claim: `${stated}% ${apart <= rounding ? '=' : holds ? '≈' : '≠'} ${showDecimal(to.amount.value)} ÷ ${showDecimal(inUnitOf(from.amount, to.amount))} - 1`,
    stated,
    computed: Number(computed.toFixed(places)),
    unit: '%',
    holds,
  };
}

/** 由554亿元增长至830亿元、增长49.8%: both figures and the rate in one clause. A mean of several years is no such rate. */
export function toldGrowth(paragraph: Paragraph): FoundCheck[] {
  if (!/[增长加高升少降大](?:至|到|为)/.test(paragraph.plain)) return [];
  const plain = withoutBrackets(paragraph);
  const all = placeAmounts(paragraph, plain);
  return all.flatMap((from, i) => {
    const to = all[i + 1];
    if (!to || to.amount.measure !== from.amount.measure) return [];
    const between = plain.slice(from.amount.index + from.amount.length, to.amount.index);
    const told = rate.exec(plain.slice(to.amount.index + to.amount.length));
    if (
      !told ||
      !rise.test(between) ||
      !/[由从]/.test(plain.slice(Math.max(0, from.amount.index - 24), from.amount.index))
    )
      return [];
    const check = growthCheck(from, to, told[1] ?? '', told[2] ?? '');
    const unsure =
      from.amount.approximate ||
      to.amount.approximate ||
      real.test(plain.slice(Math.max(0, from.amount.index - 40), from.amount.index));
    return check && (check.holds || !unsure) ? [check] : [];
  });
}

interface Figure {
  placed: PlacedAmount;
  year: number;
  name: string;
  after: string;
}

const nameOf = (label: string): string =>
  label
    .replace(/^.*?\d{4}年(?:度)?/, '')
    .replace(/^(?:其中|预计|全[省市州盟区县旗镇乡]|我[省市州盟区县旗镇乡])[:]?/, '')
    .replace(/(?:预计|累计|全年)*(?:完成|安排|执行|达到|实现|为|预计)*$/, '')
    .trim();

/**
 * This year's growth against last year's figure, where both stand in the document under one name. Only what holds is
 * reported: a rate may be reckoned from a figure that the text does not print (可比口径, 决算数).
 */
export function yearlyGrowth(paragraphs: readonly Paragraph[]): FoundCheck[] {
  const figures: Figure[] = [];
  let year: number | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.plain.length < 60 || /^\d{4}年/.test(paragraph.plain)) year = readYears(paragraph.plain)[0] ?? year;
    if (!/元/.test(paragraph.plain)) continue;
    const plain = withoutBrackets(paragraph);
    for (const placed of placeAmounts(paragraph, plain)) {
      const { amount, label } = placed;
      if (amount.measure !== '元' || isSideFigure(plain, amount.index)) continue;
      const own = readYears(label)[0] ?? year;
      const name = nameOf(label);
      const end = amount.index + amount.length;
      if (own && name.length > 2) figures.push({ placed, year: own, name, after: plain.slice(end, end + 40) });
    }
  }
  const byName = Map.groupBy(figures, ({ year, name }) => `${year} ${name}`);
  return figures.flatMap(({ placed, year, name, after }) => {
    const told = compared.exec(after);
    if (!told) return [];
    for (const base of byName.get(`${year - 1} ${name}`) ?? []) {
      const check = growthCheck(base.placed, placed, told[1] ?? '', told[2] ?? '');
      if (check?.holds) return [check];
    }
    return [];
  });
}
