import type { Wanted } from './variants.ts';

const yearly = 10;
const term = 5;
const ofPlace = 300;

/**
 * The issue at an index of an archive: ten a year, thirty years of one place, then those of the next. A congress lasts five
 * years, so that its standing committee meets for fifty issues. Another `seed` gives other texts.
 */
export function wantedAt(index: number, seed: number): Wanted & { path: string } {
  const place = Math.floor(index / ofPlace);
  const within = index % ofPlace;
  const year = 1996 + Math.floor(within / yearly);
  const number = (within % yearly) + 1;
  const folder = `place${String(place + 1).padStart(2, '0')}`;
  return {
    seed: seed * 100_000 + index,
    place,
    year,
    number,
    congress: 10 + Math.floor(within / (yearly * term)),
    session: (within % (yearly * term)) + 1,
    path: `content/gazettes/${folder}/${year}-${String(number).padStart(2, '0')}.txt`,
  };
}
