import type { Section } from '../read/section.ts';
import type { Attendance, Emendation, Message } from '../records/index.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { restoreBrackets } from './restore/brackets.ts';
import { restoreCaptions } from './restore/captions.ts';
import { restoreCircled } from './restore/circled.ts';
import { restoreCircledLines } from './restore/circled-lines.ts';
import { restoreDateParts } from './restore/date-parts.ts';
import { restoreDates } from './restore/dates.ts';
import { restoreDayMarks } from './restore/day-marks.ts';
import { issueDates } from './restore/issue-dates.ts';
import { restoreListEnds } from './restore/list-ends.ts';
import { restoreNumerals } from './restore/lost-numerals.ts';
import { restoreMonthMarks } from './restore/month-marks.ts';
import { completeNames, type KnownName, nameEmendations } from './restore/names.ts';
import { restoreNumbering } from './restore/numbering.ts';
import { omittedYears, type ReadDate } from './restore/omitted-years.ts';
import { restoreQuotes } from './restore/quotes.ts';
import { restoreSessionNumbers, restoreSessions } from './restore/sessions.ts';
import { restoreSetPhrases } from './restore/set-phrases.ts';
import { restoreUnits } from './restore/units.ts';
import { unpairedMarks } from './restore/unpaired.ts';
import { restoreByWeekday } from './restore/weekdays.ts';
import { restoreYearMonths } from './restore/year-months.ts';
import { restoreYears } from './restore/years.ts';

/** What damaged places of one issue are read with. */
export interface Restorable {
  /** All of the issue, its headings included, in source order. */
  paragraphs: readonly Paragraph[];
  sections: readonly Section[];
  attendance: readonly Attendance[];
  /** Whole names of the issue. */
  names: readonly KnownName[];
  /** The dates of its documents. */
  dates?: readonly ReadDate[];
}

/** What was read: emendations in the order of the source, none over another, and the lists with names completed. */
export interface Restored {
  emendations: Emendation[];
  attendance: Attendance[];
  messages: Message[];
}

/** In source order; of two readings of the same characters the surer and then the first one stays. */
function apart(emendations: readonly Emendation[]): Emendation[] {
  const rank = { certain: 0, likely: 1, unsure: 2 };
  const kept: Emendation[] = [];
  const read = new Map<number, Set<number>>();
  for (const each of [...emendations].sort((a, b) => rank[a.certainty] - rank[b.certainty])) {
    const columns = read.get(each.line) ?? new Set();
    const own = Array.from({ length: each.printed.length }, (_, index) => each.column + index);
    if (own.some((column) => columns.has(column))) continue;
    for (const column of own) columns.add(column);
    read.set(each.line, columns);
    kept.push(each);
  }
  return kept.sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Reads the places where the source lost characters, with the rest of the issue as evidence. A web copy mostly drops a run
 * of one character: 年, 月, 〇, half of a bracket, a numeral, the single characters of a name. The printed text stays as
 * it is; each reading says why, how sure it is and which lines prove it, and what cannot be proved is not read.
 */
export function restore({ paragraphs, sections, attendance, names, dates = [] }: Restorable): Restored {
  const texts = sections.map(({ head, body }) => [...head, ...body]);
  const known = issueDates(paragraphs);
  const damagedDates = restoreDates(paragraphs, known);
  const completed = attendance.map((lists) => completeNames(lists, names));
  const emendations = apart([
    ...damagedDates.emendations,
    ...restoreByWeekday(paragraphs, known),
    ...restoreDateParts(paragraphs, known),
    ...restoreDayMarks(paragraphs, known),
    ...restoreMonthMarks(paragraphs, known),
    ...omittedYears(paragraphs, dates),
    ...restoreYears(paragraphs),
    ...restoreYearMonths(paragraphs),
    ...restoreSessions(paragraphs),
    ...restoreSessionNumbers(paragraphs),
    ...restoreNumbering(texts),
    ...restoreNumerals(texts),
    ...restoreCircled(paragraphs),
    ...restoreCircledLines(texts),
    ...restoreBrackets(paragraphs),
    ...restoreCaptions(paragraphs),
    ...restoreListEnds(texts),
    ...restoreUnits(paragraphs),
    ...restoreQuotes(paragraphs),
    ...restoreSetPhrases(paragraphs),
    ...completed.flatMap((lists) => nameEmendations(lists, paragraphs)),
  ]);
  return {
    emendations,
    attendance: completed,
    messages: [...damagedDates.messages, ...unpairedMarks(paragraphs, emendations)],
  };
}
