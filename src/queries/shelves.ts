import { type Issue, issues } from './archive.ts';

/** Of how many issues a page that lists what all of them hold shows everything. */
const most = 12;

/** The issues that such a page lists: of a year, or for the address without one, the newest; and the years beside it. */
export interface Shelf {
  /** Null for the page that every reader comes to first. */
  year: string | null;
  has: (gazette: string) => boolean;
  /** Every year of the archive, the newest first and one that is not known last; none where one page shows everything. */
  years: string[];
}

const unknown = '年份不详';
const yearOf = ({ gazette }: Issue): string => `${gazette.year ?? unknown}`;

/** One page for a small archive; of a larger one, a page for the newest issues and one for each year, so that none grows on. */
export function shelvesOf(all: readonly Issue[]): Shelf[] {
  const shelf = (year: string | null, own: readonly Issue[], years: string[]): Shelf => {
    const ids = new Set(own.map(({ gazette }) => gazette.id));
    return { year, has: (gazette) => ids.has(gazette), years };
  };
  if (all.length <= most) return [shelf(null, all, [])];
  const byYear = Map.groupBy(all, yearOf);
  const years = [...byYear.keys()].sort(
    (a, b) => Number(a === unknown) - Number(b === unknown) || Number(b) - Number(a),
  );
  return [shelf(null, all.slice(0, most), years), ...years.map((year) => shelf(year, byYear.get(year) ?? [], years))];
}

/** The pages of a room that lists what the issues hold, for `[...year].astro`. */
export const shelves = async (): Promise<{ params: { year: string | undefined }; props: { shelf: Shelf } }[]> =>
  shelvesOf(await issues()).map((shelf) => ({ params: { year: shelf.year ?? undefined }, props: { shelf } }));
