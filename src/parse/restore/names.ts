import type { Attendance, Attendee, Emendation } from '../../records/index.ts';
import { bare } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** A name that the issue prints whole, and the lines that do. Those without an office prove nothing. */
export interface KnownName {
  name: string;
  kind?: 'official' | 'deputy' | 'other';
  lines: readonly number[];
}

const size = (text: string): number => Array.from(text).length;

/** Whether `part` is `whole` without one of its characters. */
function lacksOne(part: string, whole: string): boolean {
  const [kept, full] = [Array.from(part), Array.from(whole)];
  if (kept.length + 1 !== full.length) return false;
  const at = full.findIndex((character, index) => character !== kept[index]);
  return full.slice(at + 1).join('') === kept.slice(at).join('');
}

/** The one name that fits, or null: a half name of two characters is one of three, a single one is one of two. */
function completion(printed: string, known: readonly KnownName[]): KnownName | null {
  const fitting = known.filter(({ name }) => lacksOne(bare(printed), bare(name)));
  return new Set(fitting.map(({ name }) => bare(name))).size === 1 ? (fitting[0] as KnownName) : null;
}

/**
 * Names in a list that lost a character, completed where exactly one official or deputy of the issue fits who is not in the
 * lists already; with two who fit, or two half names for one person, they stay as printed.
 */
export function completeNames<Lists extends Attendance>(attendance: Lists, names: readonly KnownName[]): Lists {
  const listed = [...attendance.present, ...attendance.absent, ...attendance.nonVoting];
  const whole = new Set(listed.flatMap(({ name, damaged }) => (name && !damaged ? [bare(name)] : [])));
  const halfLines = new Set(listed.filter(({ damaged }) => damaged).map(({ line }) => line));
  const known = names.filter(({ name, kind, lines }) => {
    const printedHere = lines.length > 0 && lines.every((line) => halfLines.has(line));
    return kind !== 'other' && size(name) >= 2 && !whole.has(bare(name)) && !printedHere;
  });
  const proposals = new Map<Attendee, KnownName>();
  for (const attendee of listed) {
    if (!attendee.damaged || attendee.name !== null || !attendee.printed) continue;
    const found = completion(attendee.printed, known);
    if (found) proposals.set(attendee, found);
  }
  const claims = [...proposals.values()].map(({ name }) => bare(name));
  const complete = (attendee: Attendee): Attendee => {
    const found = proposals.get(attendee);
    if (!found || claims.filter((name) => name === bare(found.name)).length > 1) return attendee;
    const evidence = found.lines.filter((line) => line !== attendee.line).slice(0, 5);
    return { ...attendee, name: found.name, evidence };
  };
  return {
    ...attendance,
    present: attendance.present.map(complete),
    absent: attendance.absent.map(complete),
    nonVoting: attendance.nonVoting.map(complete),
  };
}

/** The readings behind completed names, at the place where each stands in its list. */
export function nameEmendations(attendance: Attendance, paragraphs: readonly Paragraph[]): Emendation[] {
  return [...attendance.present, ...attendance.absent, ...attendance.nonVoting].flatMap((attendee) => {
    const { printed, name, damaged, evidence, line } = attendee;
    if (!damaged || !name || !printed) return [];
    const paragraph = paragraphs.find(({ pieces }) => pieces.some((piece) => piece.line === line));
    const piece = paragraph?.pieces.findLast((each) => each.line === line);
    if (!paragraph || !piece) return [];
    // The name stands alone between spaces: 立群 inside 言立群 is another place.
    const places = Array.from(paragraph.text.matchAll(/[^\s\u3000:：、,，;；()（）]+/g)).filter(
      (match) => match[0] === printed && match.index >= piece.offset,
    );
    if (places.length !== 1) return [];
    return emendAt(paragraph, (places[0] as RegExpExecArray).index, printed.length, name, {
      certainty: 'likely',
      reason: '人名缺字,本期只有一人相合',
      evidence,
    });
  });
}
