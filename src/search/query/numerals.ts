// Ships to the browser.

const digits = '〇一二三四五六七八九';

/** 34 → 三十四, up to 999; null for others. */
export function writeNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 999) return null;
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const digit = (figure: number): string => digits[figure] as string;
  let written = hundreds ? `${digit(hundreds)}百` : '';
  if (tens) written += `${tens === 1 && !hundreds ? '' : digit(tens)}十`;
  else if (hundreds && ones) written += '零';
  return written + (ones ? digit(ones) : '');
}

/** 2020 → 二〇二〇 */
export const writeDigits = (figures: string): string =>
  Array.from(figures, (figure) => digits[Number(figure)]).join('');
