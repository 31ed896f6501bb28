import { isPersonName } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { readClause } from './act-clauses.ts';
import { type ActPerson, readActNames } from './act-names.ts';
import type { Clause, ClauseContext } from './act-parts.ts';
import { readResignations } from './act-resignations.ts';
import { Subjects } from './act-subjects.ts';

const person = String.raw`[\p{sc=Han}·]{2,14}(?:\([^()]*\))?`;
/** Names that commas part: the clause goes on behind the comma. */
const openNames = new RegExp(`(?:任命|选举|补选|免去|撤销)\\s*((?:${person}\\s*,\\s*)*${person})\\s*$`, 'u');
/** Another person with a post of his own, behind 、: 任命王明为甲局局长、李强为乙局局长. */
const nextAct = new RegExp(`^\\s*(?:免去)?${person.replace('14', '6')}(?:同志)?(?:为|任(?=[\\u3400-\\u9fff]{4}))`, 'u');
/** Offices of a court or procuracy that a comma parts from the first: 审判员,审判委员会委员. */
const morePosts = /^(?:(?:审判|检察)委员会(?:专职)?委员|审判员|检察员|副?[庭院]长)(?:职务)?(?=[,。;、]|$)/;
const verbAtEnd = /(?:决定|批准|通过)?(?:任命|免去|撤销|罢免|补选|选举(?=产生|$)|选举)(?:产生|了)?\s*$/;
const nominator = /^(?:经|根据|依据|按照|应)(.{2,40}?)(?:的)?(?:提名|提请|提议)/;

/** No clause is longer, even with a hundred names; what is longer is not read. */
const longest = 2000;

/** Clauses of a paragraph as offsets, the colon of a verb (决定任命:) and commas between names not counted as ends. */
function* clausesOf(plain: string): Generator<[number, number]> {
  let start = 0;
  for (const match of plain.matchAll(/[。;!,:、和]|$/g)) {
    const own = plain.slice(start, match.index);
    if (/\([^)]*$/.test(own) || (match[0] === ':' && /[^\s任命]{2}为\s*$/.test(own))) continue;
    if (
      /[、和]/.test(match[0]) &&
      // 免去王明甲局局长职务、李强乙局局长职务: 职务 ends what is said of one person.
      !(match[0] === '、' && own.endsWith('职务')) &&
      !(
        /(?:为|任(?!命)).{2,}[长任员席表记]$/.test(own.trim()) &&
        nextAct.test(plain.slice(match.index + 1, match.index + 24))
      )
    )
      continue;
    if (match[0] === ',' && morePosts.test(plain.slice(match.index + 1, match.index + 12))) continue;
    if (match[0] === ',') {
      const names = openNames.exec(own)?.[1];
      if (names?.split(',').every((name) => isPersonName(name.replace(/\([^()]*\)/g, '')))) continue;
    }
    if (own.trim()) yield [start, match.index];
    start = match.index + 1;
  }
}

/**
 * Reads the acts that the sentences of a paragraph state, from `lead` on. `verb` is that of a heading above, for clauses
 * without one (王明为…局局长). A proposer stands for all clauses of its sentence, a subject for 其 and 本人.
 */
export function readSentences(
  paragraph: Paragraph,
  lead: number,
  verb: string | null,
  shared: Pick<ClauseContext, 'known' | 'corpus'>,
): Clause[] {
  const { plain, text } = paragraph;
  const clauses: Clause[] = [];
  const subjects = new Subjects(plain, text);
  const c: ClauseContext = {
    plain,
    text,
    verb,
    get subject() {
      return subjects.get();
    },
    ...shared,
  };
  let sentence = lead;
  let carried: ActPerson[] | null = null;
  let proposer: string | null = null;
  for (const [from, to] of clausesOf(plain)) {
    const start = Math.max(from, lead);
    if (start >= to || to - start > longest) continue;
    if (from === 0 || plain[from - 1] === '。') {
      sentence = start;
      c.verb = verb;
      proposer = null;
    }
    const part = plain.slice(start, to);
    const nominated = nominator.exec(part.trim())?.[1];
    if (nominated) proposer = nominated;
    const clause = readClause(c, start, to);
    if (clause) {
      proposer = clause.proposer ?? proposer;
      clauses.push({ ...clause, proposer });
      if (clause.action === 'elect' && carried) clauses.push({ ...clause, persons: carried, proposer });
      subjects.set(clause.persons);
      if (!/^(?:任|代理|当选|不再担任)$/.test(clause.verb)) c.verb = clause.verb;
      carried = null;
    } else {
      const own = plain[to] === ':' ? verbAtEnd.exec(part)?.[0].trim() : undefined;
      if (own) c.verb = own.replace(/产生|了/g, '');
      const last = part.lastIndexOf('补选');
      carried = last < 0 ? carried : readActNames(plain, text, start + last + 2, to);
      subjects.pass(start, to);
    }
    if (to >= plain.length || /[。;]/.test(plain[to] as string)) {
      clauses.push(...readResignations(c, sentence, to));
      sentence = to + 1;
    }
  }
  return clauses;
}
