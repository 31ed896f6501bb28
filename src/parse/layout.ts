import type { Profile } from '../publishers/index.ts';
import { type Calendar, readCalendar } from '../read/dates-of.ts';
import type { Ledger } from '../records/index.ts';
import type { Line, Paragraph } from '../text/paragraph.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { readPageDay } from './page-day.ts';
import { reflow } from './reflow.ts';
import { type Role, setAside } from './set-aside.ts';

/** The lines of an issue sorted: what names the issue, what belongs to no document, and the paragraphs of the documents. */
export interface Layout {
  masthead: Masthead | null;
  /** All paragraphs, the masthead's among them. */
  paragraphs: readonly Paragraph[];
  /** Those of the documents. */
  texts: readonly Paragraph[];
  calendar: Calendar;
  /** The day of publication, from the masthead or from the page. */
  published: string | null;
  ledger: Ledger;
}

/** The fate of every line, and how many the documents hold. */
function ledgerOf(roles: readonly Role[], heading: readonly number[]): Ledger {
  const numbers = (role: Role): number[] => roles.flatMap((each, i) => (each === role ? [i + 1] : []));
  return {
    total: roles.length,
    blank: numbers('blank').length,
    heading: [...heading],
    furniture: numbers('furniture'),
    marginalia: numbers('marginalia'),
    documents: numbers('text').length - heading.length,
  };
}

/**
 * Lines → paragraphs. Guarantees: every line is blank, furniture, marginalia, heading, or in exactly one paragraph of
 * `texts`; source order.
 */
export function layOut(lines: readonly Line[], publisher: Profile): Layout {
  const roles = setAside(lines, publisher.furniture);
  const paragraphs = reflow(lines, (index) => roles[index] === 'text');
  const masthead = readMasthead(paragraphs, lines);
  const page = masthead ? null : readPageDay(lines, roles);
  const published = masthead?.published ?? page?.date ?? null;
  return {
    masthead,
    published,
    paragraphs,
    texts: paragraphs.slice(masthead?.length ?? 0),
    calendar: readCalendar(paragraphs, published, masthead?.year ?? null, page?.line),
    ledger: ledgerOf(roles, masthead?.lines ?? []),
  };
}
