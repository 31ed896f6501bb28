import type { Body } from '../records/index.ts';

/** What the gap report needs to know of one gazette. */
export interface GazetteSummary {
  id: string;
  publisher: string;
  year: number | null;
  number: number | null;
  meetings: readonly { body: Body; congress: number | null; session: number | null }[];
}

/** Something that the gazettes of a publisher count past, and that is not in the archive. */
export interface Gap {
  publisher: string;
  kind: 'issue' | 'session';
  /** For a clerk: 2016年第8期, 第12届人大常委会第7次会议. */
  text: string;
}

const bodies: Record<Body, string> = {
  congress: '人民代表大会',
  'standing-committee': '人大常委会',
  'chairpersons-council': '人大常委会主任会议',
  presidium: '人民代表大会主席团',
};

/** The runs of numbers that are missing below the highest one, from `from` on; none where the counting is not one of issues. */
function holes(numbers: readonly number[], from: number): { first: number; last: number }[] {
  if (Math.max(...numbers) - from > 400) return [];
  const known = new Set(numbers);
  const missing: { first: number; last: number }[] = [];
  for (let n = from; n < Math.max(...numbers); n += 1) {
    const run = missing.at(-1);
    if (known.has(n)) continue;
    if (run?.last === n - 1) run.last = n;
    else missing.push({ first: n, last: n });
  }
  return missing;
}

/** 第3, 第3—8 */
const ordinals = ({ first, last }: { first: number; last: number }): string =>
  first === last ? `第${first}` : `第${first}—${last}`;

/** Issues are numbered from 1 within a year; a number without a year runs through, so only what lies between is known to exist. */
function missingIssues(publisher: string, gazettes: readonly GazetteSummary[]): Gap[] {
  const numbered = gazettes.filter((gazette) => gazette.number !== null);
  return [...Map.groupBy(numbered, ({ year }) => `${year ?? ''}`)].flatMap(([year, issues]) => {
    const numbers = issues.map(({ number }) => number as number);
    return holes(numbers, year ? 1 : Math.min(...numbers)).map(
      (run): Gap => ({ publisher, kind: 'issue', text: `${year ? `${year}年` : ''}${ordinals(run)}期` }),
    );
  });
}

/** Sessions of one body in one term that lie between two that the archive has. */
function missingSessions(publisher: string, gazettes: readonly GazetteSummary[]): Gap[] {
  const meetings = gazettes.flatMap((gazette) => gazette.meetings).filter((meeting) => meeting.session !== null);
  return [...Map.groupBy(meetings, ({ body, congress }) => `${congress ?? ''} ${body}`).values()].flatMap((held) => {
    const { body, congress } = held[0] as { body: Body; congress: number | null };
    const numbers = held.map(({ session }) => session as number);
    return holes(numbers, Math.min(...numbers)).map(
      (run): Gap => ({
        publisher,
        kind: 'session',
        text: `${congress === null ? '' : `第${congress}届`}${bodies[body]}${ordinals(run)}次会议`,
      }),
    );
  });
}

/** What is not in the archive, publisher by publisher in the order given: issues by their numbers, sessions (第N次会议). */
export function findGaps(gazettes: readonly GazetteSummary[]): Gap[] {
  return [...Map.groupBy(gazettes, ({ publisher }) => publisher)].flatMap(([publisher, own]) => [
    ...missingIssues(publisher, own),
    ...missingSessions(publisher, own),
  ]);
}
