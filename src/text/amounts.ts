import { type Decimal, readDecimal, shiftDecimal, showDecimal, trimDecimal } from './decimal.ts';
import { matchesOf } from './matches.ts';
import { readNumeral } from './numerals.ts';

/** A number with its unit as a text prints it: 209329万元, 38,260万元, 4.37亿元, 826万亩, 五名. */
export interface PrintedAmount {
  /** Where it stands in the text, from 0; the unit is part of it. */
  index: number;
  length: number;
  value: Decimal;
  /** 万元: as many tens as stand before the measure, and the measure. */
  unit: string;
  /** 元, 平方米, 家: what amounts must share to be added. */
  measure: string;
  /** The power of ten of the unit: 4 for 万, 8 for 亿. Amounts of one measure compare across units by it. */
  power: number;
  /** 约, 近, 超过, 余: no exact figure. */
  approximate: boolean;
}

const powers = new Map([
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

/** The measure words that amounts carry, for use inside a pattern. */
export const measures =
  '美元|欧元|港元|日元|元|平方公里|平方米|立方米|公里|公顷|公斤|千瓦时|千瓦|亩|米|吨|人次|人|名|位|个|家|户|件|项|座|栋|幢|套|间|张|所|处|条|辆|台|起|例|宗|票|只|头|株|册|部|场|期|种|棵|卷|份|批|床|方(?![面案式针法向位可能便程])';
export const multiplier = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)';
const arabic = new RegExp(
  `(?=[-\\d])(?<![\\d.]|\\d,)(-?)(\\d{1,3}(?:,\\d{3})+|(?<!\\d )\\d{1,3}(?:[ \u202f\u205f]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)? ?(?:(亿)(\\d{1,4}(?:\\.\\d+)?)万|(${multiplier})?)([多余]?) ?(?:人民币)?(${measures})`,
  'g',
);
/** What groups the digits of a long figure: 38,260 and 38 260. */
const grouping = /[, \u202f\u205f]/g;
const han = '零〇一二三四五六七八九十百千两';
const written = new RegExp(
  `(?=[${han}万亿])(?<![${han}\\d第万亿])([${han}万亿]{1,16})(?:点([零〇一二三四五六七八九]{1,4})(亿|万)?)?([多余]?)(${measures})`,
  'g',
);
const about = /(?:约|近|逾|超过?|突破|不低于|以上|达到?约)$/;

/** Amounts in Arabic figures, in order, none overlapping. Takes folded text. Ranges (3-5万元) and quotients are none. */
export function readAmounts(plain: string): PrintedAmount[] {
  const amounts: PrintedAmount[] = [];
  if (!/\d/.test(plain)) return amounts;
  for (const match of matchesOf(plain, arabic)) {
    const [printed, minus, whole = '', fraction = '', hundredMillions, rest = '', tens = '', more, measure = ''] =
      match;
    const before = plain.slice(Math.max(0, match.index - 4), match.index);
    if (/[\d%][-~—至]$/.test(before) || (minus && /[\d万亿元]$/.test(before))) continue;
    const main = readDecimal(`${minus}${whole.replace(grouping, '')}${fraction}`);
    if (!main) continue;
    const value = hundredMillions
      ? readDecimal(`${whole.replace(grouping, '')}.${rest.split('.')[0]?.padStart(4, '0')}${rest.split('.')[1] ?? ''}`)
      : main;
    if (!value) continue;
    amounts.push({
      index: match.index,
      length: printed.length,
      value,
      unit: `${hundredMillions ?? tens}${measure}`,
      measure,
      power: powers.get(hundredMillions ?? tens) ?? 0,
      approximate:
        Boolean(more) || about.test(before) || /^(?:以上|左右|多)/.test(plain.slice(match.index + printed.length)),
    });
  }
  return amounts;
}

/** The value of a number in Chinese figures and the tens that its unit keeps: 三亿二千万 is 3.2 亿, 五百二十万 is 520 万. */
function readFigures(run: string): { value: Decimal; tens: string } | null {
  const [high = '', low, more] = run.split('亿');
  if (more !== undefined) return null;
  if (low !== undefined) {
    const rest = low === '' ? 0 : (readNumeral(low.replace(/万$/, '')) ?? Number.NaN) * (low.endsWith('万') ? 1e4 : 1);
    const whole = readNumeral(high);
    if (whole === null || Number.isNaN(rest)) return null;
    return { value: shiftDecimal({ digits: BigInt(whole) * 10n ** 8n + BigInt(rest), places: 0 }, -8), tens: '亿' };
  }
  const tens = run.endsWith('万') ? '万' : '';
  const value = readNumeral(tens ? run.slice(0, -1) : run);
  return value === null ? null : { value: { digits: BigInt(value), places: 0 }, tens };
}

/** Amounts in Chinese figures: 三百二十万元, 五名, 四点三亿元, 三亿二千万元. Takes folded text. */
export function readWrittenAmounts(plain: string): PrintedAmount[] {
  const amounts: PrintedAmount[] = [];
  for (const match of matchesOf(plain, written)) {
    const [printed, run = '', fraction = '', after = '', more, measure = ''] = match;
    const figures = readFigures(run);
    if (!figures) continue;
    const places = Array.from(fraction, (digit) => readNumeral(digit) ?? 0).join('');
    const value = places ? readDecimal(`${showDecimal(figures.value)}.${places}`) : figures.value;
    if (!value) continue;
    const tens = after || figures.tens;
    amounts.push({
      index: match.index,
      length: printed.length,
      value: trimDecimal(value),
      unit: `${tens}${measure}`,
      measure,
      power: powers.get(tens) ?? 0,
      approximate: Boolean(more),
    });
  }
  return amounts;
}

/** An amount's value in the unit of another of the same measure. */
export function inUnitOf(amount: PrintedAmount, other: PrintedAmount): Decimal {
  return shiftDecimal(amount.value, amount.power - other.power);
}

const change =
  /(增长|增加|上升|提高|增幅|下降|减少|降低|回落|降幅)(?:了|约|近|为|达){0,2} ?(-?\d+(?:\.\d+)?) ?(%|倍|个百分点)|(?<!口径)(一致|持平|相同)/;
const writtenChange = new RegExp(
  `(增长|增加|上升|提高|增幅|下降|减少|降低|回落|降幅)(?:了|约|近|为|达){0,2}百分之([${han}]{1,6})(?:点([零〇一二三四五六七八九]{1,3}))?`,
);

/**
 * The change against an earlier figure in per cent: 增长0.2% is 0.2, 下降2.3% is -2.3, 增长1.2倍 is 120, 持平 and 一致 are 0.
 * Null where none is told, also for points of a percentage and for a share that is reached (提高到35%).
 */
export function readChange(plain: string): number | null {
  const match = change.exec(plain);
  if (!match) return readWrittenChange(plain);
  const [, verb, figure, kind, level] = match;
  if (level) return 0;
  if (kind === '个百分点') return null;
  const size = kind === '倍' ? Number((Number(figure) * 100).toFixed(6)) : Number(figure);
  return /^[下减降回]/.test(verb ?? '') && size !== 0 ? -size : size;
}

/** 增长百分之十二点六. */
function readWrittenChange(plain: string): number | null {
  const [, verb = '', whole = '', fraction = ''] = writtenChange.exec(plain) ?? [];
  const value = readNumeral(whole);
  if (value === null) return null;
  const places = Array.from(fraction, (digit) => readNumeral(digit) ?? 0).join('');
  const size = Number(`${value}.${places || 0}`);
  return /^[下减降回]/.test(verb) && size !== 0 ? -size : size;
}
