import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import type { Act } from './acts.ts';

/** The same acts, each verb in the script of its source: as the nearest line at or above the act prints it, else any line. */
export function withPrintedVerbs(acts: readonly Act[], paragraphs: readonly Paragraph[]): Act[] {
  const verbs = new Set(acts.map(({ verb }) => verb));
  const lines = new Map(Array.from(verbs, (verb) => [verb, paragraphs.filter(({ plain }) => plain.includes(verb))]));
  return acts.map((act) => {
    const telling = lines.get(act.verb) ?? [];
    const nearest = telling.findLast((each) => firstLine(each) <= act.line) ?? telling[0];
    const at = nearest?.plain.indexOf(act.verb) ?? 0;
    return { ...act, verb: nearest?.text.slice(at, at + act.verb.length) ?? act.verb };
  });
}
