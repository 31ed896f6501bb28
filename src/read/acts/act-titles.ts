import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { readClause } from './act-clauses.ts';
import type { Clause, ClauseContext } from './act-parts.ts';
import { readResignations } from './act-resignations.ts';

/**
 * The acts that a title tells (关于接受…辞去…职务请求的决定), though the source breaks its lines: each with the line of the
 * title, among the first paragraphs, on which the name stands. Offsets of the clause are counted in the title.
 */
export function readTitleActs(
  paragraphs: readonly Paragraph[],
  title: string,
  shared: Pick<ClauseContext, 'known' | 'corpus'>,
): { clause: Clause; paragraph: Paragraph }[] {
  const folded = fold(title);
  if (!/决定|决议|议案|公告/.test(folded)) return [];
  const plain = folded.replace(/的?(?:决定|决议|议案|公告)(?:\([^()]*\))?$/, '');
  const about = plain.indexOf('关于');
  const c = { plain, text: title, verb: null, subject: null, ...shared };
  const clause = readClause(c, about < 0 ? 0 : about + 2, plain.length);
  return (clause ? [clause] : readResignations(c, 0, plain.length)).flatMap((each) => {
    const name = fold(each.persons[0]?.name ?? '');
    const paragraph = paragraphs.slice(0, 6).find((one) => one.plain.replace(/\s/g, '').includes(name));
    return paragraph ? [{ clause: each, paragraph }] : [];
  });
}
