// Ships to the browser.

/**
 * How many low bits of a gap are written as they are, in a list of so many of all numbers. Golomb's choice: the list takes
 * within a few per cent of what it holds, from a number in thousands to every second one.
 */
const lowBits = (count: number, universe: number): number =>
  Math.max(0, Math.floor(Math.log2((Math.LN2 * universe) / Math.max(1, count))));

/** An ascending list of numbers below `universe` as Rice codes of its gaps: the high part in ones and a zero, then the low bits. */
export function encodeRice(list: ArrayLike<number>, universe: number): Uint8Array {
  const low = lowBits(list.length, universe);
  const bytes: number[] = [];
  let filled = 0;
  let current = 0;
  const put = (bit: number): void => {
    current = (current << 1) | bit;
    filled += 1;
    if (filled < 8) return;
    bytes.push(current);
    current = 0;
    filled = 0;
  };
  let last = -1;
  for (let i = 0; i < list.length; i += 1) {
    const gap = (list[i] as number) - last - 1;
    last = list[i] as number;
    for (let high = gap >>> low; high > 0; high -= 1) put(1);
    put(0);
    for (let bit = low - 1; bit >= 0; bit -= 1) put((gap >>> bit) & 1);
  }
  while (filled) put(0);
  return Uint8Array.from(bytes);
}

/** The list of `count` numbers that `encodeRice` wrote. */
export function decodeRice(bytes: Uint8Array, count: number, universe: number): Uint32Array {
  const low = lowBits(count, universe);
  const list = new Uint32Array(count);
  let at = 0;
  const take = (): number => {
    const bit = ((bytes[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  let last = -1;
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    while (take()) gap += 1;
    for (let bit = 0; bit < low; bit += 1) gap = (gap << 1) | take();
    last += gap + 1;
    list[i] = last;
  }
  return list;
}
