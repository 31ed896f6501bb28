// Ships to the browser.
/** A decimal number as printed, exact: `digits` over ten to the power of `places`. 2097.3 is 20973 over 10. */
export interface Decimal {
  digits: bigint;
  places: number;
}

const shape = /^([-+]?)(\d+)(?:\.(\d+))?$/;

/** Reads digits with or without a decimal point, thousands commas taken out before; null for anything else. */
export function readDecimal(text: string): Decimal | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, places: fraction.length };
}

/** The same value with so many places. Places are only ever added: no digit is lost. */
function widen({ digits, places }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(to - places);
}

/** The exact sum; as many places as the finest of its parts. */
export function addDecimals(parts: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...parts.map((part) => part.places));
  return { digits: parts.reduce((sum, part) => sum + widen(part, places), 0n), places };
}

function negate({ digits, places }: Decimal): Decimal {
  return { digits: -digits, places };
}

/** The value times ten to the power of `power`, which may be negative: how 万元 becomes 亿元. */
export function shiftDecimal({ digits, places }: Decimal, power: number): Decimal {
  const moved = places - power;
  return moved >= 0 ? { digits, places: moved } : { digits: digits * 10n ** BigInt(-moved), places: 0 };
}

/** The first less the second, exact. */
export function subtractDecimals(from: Decimal, other: Decimal): Decimal {
  return addDecimals([from, negate(other)]);
}

export function equalDecimals(one: Decimal, other: Decimal): boolean {
  const places = Math.max(one.places, other.places);
  return widen(one, places) === widen(other, places);
}

/** The same value without zeros at the end of its fraction. */
export function trimDecimal(decimal: Decimal): Decimal {
  return readDecimal(showDecimal(decimal)) ?? decimal;
}

export function toNumber(decimal: Decimal): number {
  return Number(showDecimal(decimal));
}

/** `2097.3`: without a trailing zero after the point. */
export function showDecimal({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const figures = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const cut = figures.length - places;
  const fraction = figures.slice(cut).replace(/0+$/, '');
  return `${sign}${figures.slice(0, cut)}${fraction && `.${fraction}`}`;
}
