import type { DocumentType, Provenance } from '../records/index.ts';
import { isoDay, type PrintedDate, readDamagedDates, readDates } from '../text/dates.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import { firstLine, type Paragraph, placeAt } from '../text/paragraph.ts';
import { lastRevision } from './last-revision.ts';

/** What the issue proves of dates: which whole days it names, with a line each, and in which year a month falls. */
export interface Calendar {
  /** Whole days of the issue, `YYYY-MM-DD` to the first line that names it. */
  days: ReadonlyMap<string, number>;
  /** The year of a month and day that stand without one; null where the issue does not settle it. */
  yearOf(month: number, day: number): { year: number; line: number } | null;
}

/** A date that a document states, and how sure it is. */
export interface StatedDate extends Provenance {
  date: string;
}

/**
 * The whole dates of all paragraphs, as evidence for those that are damaged or lack their year.
 * @param publishedOn the line that says when the issue was published, where no paragraph does
 */
export function readCalendar(
  paragraphs: readonly Paragraph[],
  published: string | null,
  year: number | null,
  publishedOn?: number,
): Calendar {
  const days = new Map<string, number>();
  const months = new Map<string, Map<number, number>>();
  for (const paragraph of paragraphs) {
    const dates = readDates(paragraph.plain);
    const form = dates.length ? headLine(paragraph.plain) : null;
    for (const found of dates) {
      const day = isoDay(found);
      if (!day) continue;
      const { line } = placeAt(paragraph, found.index);
      if (!days.has(day)) days.set(day, line);
      // Only what heads and signatures say is about this meeting; running text speaks of other years too.
      if (form !== 'date' && form !== 'passing' && form !== 'delivery' && form !== 'note') continue;
      const key = day.slice(5, 7);
      const years = months.get(key) ?? new Map<number, number>();
      years.set(Number(day.slice(0, 4)), line);
      months.set(key, years);
    }
  }
  const byDay = Map.groupBy(days, ([iso]) => iso.slice(5));
  /** The year of the issue, and a line that prints it. */
  const issued = (own: number): { year: number; line: number } => {
    const printed = paragraphs.find(({ plain }) => plain.includes(String(own))) ?? paragraphs[0];
    return { year: own, line: publishedOn ?? (printed ? firstLine(printed) : 1) };
  };
  const yearOf = (month: number, day: number): { year: number; line: number } | null => {
    const exact = byDay.get(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    if (exact?.length === 1 && exact[0]) return { year: Number(exact[0][0].slice(0, 4)), line: exact[0][1] };
    const years = months.get(String(month).padStart(2, '0'));
    const [only] = years ?? [];
    if (years?.size === 1 && only) return { year: only[0], line: only[1] };
    const all = new Map([...months.values()].flatMap((known) => [...known]));
    const [single] = all;
    if (all.size === 1 && single) return { year: single[0], line: single[1] };
    if (all.size === 0 && published) {
      const own = issued(Number(published.slice(0, 4)));
      return { ...own, year: month <= Number(published.slice(5, 7)) ? own.year : own.year - 1 };
    }
    if (all.size === 0 && year) return issued(year);
    return null;
  };
  return { days, yearOf };
}

function settle(found: PrintedDate, paragraph: Paragraph, calendar: Calendar): StatedDate | null {
  const { line } = placeAt(paragraph, found.index);
  const whole = isoDay(found);
  if (whole) return { date: whole, lines: [line], grade: found.intact ? 'printed' : 'rule' };
  const proof = found.year === null ? calendar.yearOf(found.month, found.day) : null;
  const date = proof && isoDay({ ...found, year: proof.year });
  return date ? { date, lines: [line, proof.line], grade: 'rule' } : null;
}

const rangeEnd = new RegExp(`^ ?(?:至|到|—{1,2}|-|~) ?([${numeralClass}]{1,3}) ?日`);

/** Every date of a paragraph in order, the last day of a range too, damaged ones read where one way only is left or the issue names the day. */
export function datesIn(paragraph: Paragraph, calendar: Calendar): StatedDate[] {
  const whole = readDates(paragraph.plain).map((found) => ({
    index: found.index,
    stated: settle(found, paragraph, calendar),
  }));
  const damaged = readDamagedDates(paragraph.plain)
    .filter((place) => !whole.some((found) => found.index >= place.index && found.index < place.index + place.length))
    .map((place) => {
      const ways = place.readings
        .map((reading) => settle(reading, paragraph, calendar))
        .filter((stated) => stated !== null);
      const known = ways.filter((stated) => calendar.days.has(stated.date));
      // 120日 in running text is a length of time, alone on its line a date.
      const dated = place.readings[0]?.year !== null || isSignedDate(paragraph);
      const [only] = known.length === 1 ? known : ways.length === 1 && dated ? ways : [];
      return { index: place.index, stated: only ? { ...only, grade: 'rule' as const } : null };
    });
  return [...whole, ...damaged, ...rangeEnds(paragraph, calendar)]
    .sort((a, b) => a.index - b.index)
    .flatMap((found) => (found.stated ? [found.stated] : []));
}

/** The last day of 8月28日至30日, whose month stands with the first. */
function rangeEnds(paragraph: Paragraph, calendar: Calendar): { index: number; stated: StatedDate | null }[] {
  return readDates(paragraph.plain).flatMap((first) => {
    const end = first.index + first.length;
    const last = readNumeral(rangeEnd.exec(paragraph.plain.slice(end, end + 10))?.[1] ?? '');
    if (last === null || last <= first.day) return [];
    return [{ index: end, stated: settle({ ...first, day: last }, paragraph, calendar) }];
  });
}

/** What a notice without a day of its own makes known, told with its day: 会议于2031年3月29日补选…, 2031年3月29日,…会议…. */
const electionDay = /会议于?[^,。;]{2,16}日(?:补选|选举|选出|通过|决定|罢免)|^\d{4}年.{2,6}日,[^。;]{2,40}会议/;

/** A note of passing that the copy joined with the text below it: (2031年3月29日…会议通过)会议听取了…. */
const opensWithNote = ({ plain }: Paragraph): boolean => /^\s*\(\d{4}年[^()]{4,80}(?:通过|批准)\)\s*[^\s(]/.test(plain);

const early: readonly DocumentType[] = ['meeting-news', 'schedule'];

/**
 * The day that a document gives itself: its note of passing or delivery, a date under the title, the date of its signature;
 * for news and schedules the first day that they tell of, for a notice the day of the election that it makes known.
 */
export function readDocumentDate(
  { type, title }: { type: DocumentType; title: string },
  head: readonly Paragraph[],
  body: readonly Paragraph[],
  calendar: Calendar,
): StatedDate | null {
  const first = (paragraphs: readonly Paragraph[]): StatedDate | null => {
    for (const paragraph of paragraphs) {
      const [stated] = datesIn(paragraph, calendar);
      if (stated) return stated;
    }
    return null;
  };
  const dated = head.filter((paragraph) =>
    ['passing', 'delivery', 'date', 'note'].includes(headLine(paragraph.plain) ?? ''),
  );
  const signature = [...body.slice(-5)]
    .reverse()
    .filter((paragraph) => headLine(paragraph.plain) === 'date' || isSignedDate(paragraph));
  const own =
    revised(dated, calendar) ?? first(dated) ?? first(body.slice(0, 1).filter(opensWithNote)) ?? first(signature);
  if (own) return own;
  if (type === 'notice') return first(body.slice(0, 3).filter(({ plain }) => electionDay.test(plain)));
  if (early.includes(type)) return first([...head, ...body].slice(0, 6));
  return minutes(title, body) ? first([...head, ...body].slice(0, 4)) : null;
}

/** The day of the text that is printed, where notes under the title tell of several: that of its last revision. */
function revised(head: readonly Paragraph[], calendar: Calendar): StatedDate | null {
  for (const paragraph of head.toReversed()) {
    const last = headLine(paragraph.plain) === 'passing' ? lastRevision(paragraph.plain) : null;
    const stated = last && settle(last, paragraph, calendar);
    if (stated) return stated;
  }
  return null;
}

/** A damaged date alone on its line: 2019年17日. */
const isSignedDate = (paragraph: Paragraph): boolean =>
  /^[(]?(\d{4}年?)?\d{0,4}月?\d{0,2}日[)]?$/.test(paragraph.plain.replace(/\s+/g, ''));

const minutes = (title: string, body: readonly Paragraph[]): boolean =>
  /(纪要|记录|实录|简况)$/.test(bare(title)) || /^时\s*间/.test(body[0]?.plain ?? '');
