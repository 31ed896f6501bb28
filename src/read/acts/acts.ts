import type { Action, DocumentType } from '../../records/index.ts';
import { fold } from '../../text/fold.ts';
import { firstLine, type Paragraph, placeAt } from '../../text/paragraph.ts';
import { committeeLine, headedBody, listBody } from './act-bodies.ts';
import { readListHeading } from './act-headings.ts';
import { readListedActs } from './act-lists.ts';
import type { ActPerson } from './act-names.ts';
import { readPair } from './act-pairs.ts';
import type { Clause, ClauseContext } from './act-parts.ts';
import { readSentences } from './act-sentences.ts';
import { actStatus, billProposer, signs } from './act-status.ts';
import { readTitleActs } from './act-titles.ts';
import { actsOfClause } from './acts-of-clause.ts';
import { readActTables } from './acts-table.ts';
import { withPrintedVerbs } from './printed-verbs.ts';

/** One act on one person and one post, told at one place. */
export interface Act {
  person: string;
  action: Action;
  verb: string;
  post: string;
  organization: string | null;
  proposedBy: string | null;
  status: 'proposed' | 'decided';
  line: number;
  column: number;
  /** 兼, 挂职, 女: what brackets say of person or post. */
  note: string | null;
}

export interface ActsContext {
  type: DocumentType;
  title: string;
  /** The body that issues or submits the document. */
  organization: string | null;
}

const readable = new Set<DocumentType>([
  'meeting-news',
  'notice',
  'bill',
  'appointment-list',
  'decision',
  'resolution',
  'explanation',
  'credentials-report',
  'other',
  'agenda',
]);
const numbering =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.]|[①-⑳]|[-*·]\s(?=\s*\p{sc=Han}))\s*/u;
/** A verb at the head of a line that others go on from, without one: 任命王明为甲局局长 / 李强为乙局局长. */
const leadingVerb = /^\s*(?<verb>(?:决定|批准)?(?:任命|免去|撤销|补选))[^。;:]*$/;
const hint = /[任免选]|代理|撤销|辞去/;

type Shared = Pick<ClauseContext, 'known' | 'corpus'>;

/**
 * Reads every appointment, removal, election, acting charge and accepted resignation that a document tells, in the order
 * of the text: in sentences, under headings that hold the verb, in tables of names and posts, in the title. Roles for an
 * occasion (组长), offices of the Party and the past posts of a curriculum are none.
 */
export function readActs(paragraphs: readonly Paragraph[], context: ActsContext): Act[] {
  if (!readable.has(context.type) || /(?:条例|办法|规则|规定|细则|法)(?:\([^()]*\))?$/.test(fold(context.title)))
    return [];
  const corpus = [fold(context.title), ...paragraphs.map((each) => each.plain)].join('\n').replace(/[ \t]/g, '');
  const asked = new Set<string>();
  const ask = { has: (name: string): boolean => asked.add(name) && false };
  const found = readOnce(paragraphs, context, { known: ask, corpus });
  const known = new Set(found.map((act) => act.person));
  // A second reading finds the same, unless it was asked for one of the names that are known now.
  return known.isDisjointFrom(asked) ? found : readOnce(paragraphs, context, { known, corpus });
}

/** The verb that a title gives to a list: 任命名单, 选举结果, 委员会组成人员名单 (which a congress passes). */
function titleVerb(title: string): string | null {
  const verb = /(?<!提请)(?:决定|批准)?(?:任命|免职)(?=(?:的?人员)?名单|的?决定$|决定名单)/.exec(title)?.[0];
  if (verb) return verb;
  if (/当选(?:人|人员)?名单|选举结果/.test(title)) return '选举';
  return /委员会(?:组成人员|主任委员).*名单/.test(title) && !/建议|候选|草案/.test(title) ? '通过' : null;
}

/** A table of candidates and their votes elects those in it only where the text says so of all: 以上同志…当选. */
const elects = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some(({ plain }) => /(?:以上|上述|均|全部)[^。;]{0,40}当选/.test(plain));

function readOnce(paragraphs: readonly Paragraph[], context: ActsContext, shared: Shared): Act[] {
  const status = actStatus(paragraphs, context);
  const facts = { status, proposer: status === 'proposed' ? billProposer(paragraphs, context) : null };
  let body = listBody(fold(context.title));
  const titled = titleVerb(fold(context.title));
  let verb = titled;
  body ??= verb === '通过' ? (/^(.+?)(?:组成人员|主任委员)/.exec(fold(context.title))?.[1] ?? null) : null;

  const tables = readActTables(paragraphs, body, verb === '选举' && elects(paragraphs) ? verb : null);
  const acts: Act[] = tables.acts.map((act) => ({ ...act, status, proposedBy: facts.proposer }));
  for (const { clause, paragraph } of readTitleActs(paragraphs, context.title, shared)) {
    const title = { text: context.title, plain: fold(context.title), body: null };
    acts.push(...actsOfClause(clause, title, () => ({ line: firstLine(paragraph), column: 1 }), facts));
  }
  let kept: string | null = null;
  const add = (paragraph: Paragraph, clause: Clause, organ = body): void => {
    const placeOf = (person: ActPerson) => placeAt(paragraph, Math.min(person.index, paragraph.text.length - 1));
    acts.push(...actsOfClause(clause, { ...paragraph, body: organ }, placeOf, facts));
  };

  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] as Paragraph;
    const { plain } = paragraph;
    if (tables.rows.has(at)) continue;
    const lead = numbering.exec(plain)?.[0].length ?? 0;
    if (signs(paragraphs, at, context.type)) continue;
    const heading = readListHeading(plain.slice(lead), verb);
    if (heading) {
      verb = heading.verb ?? verb;
      const { index = 0, length = 0 } = heading.post ?? {};
      const [from, to] = [lead + index, lead + index + length];
      const headed = headedBody(plain.slice(from, to), paragraph.text.slice(from, to), kept);
      if (heading.post) kept = headed.kept;
      if (heading.body)
        body = paragraph.text.slice(lead).slice(heading.body.index, heading.body.index + heading.body.length);
      const listed = heading.post ? readListedActs(paragraphs, at, lead, heading) : null;
      for (const each of listed?.clauses ?? []) add(each.paragraph, each.clause, body ?? headed.own);
      at = listed?.last ?? at;
      if (!heading.alone || listed?.clauses.length) continue;
    }
    const own = plain.length < 40 ? listBody(plain.slice(lead)) : null;
    if (own && /[院会府]:?$/.test(plain.replace(/\s/g, ''))) body = own;
    const committee = titled === '通过' ? committeeLine.exec(plain.slice(lead).replace(/\s/g, ''))?.[1] : undefined;
    if (committee) body = committee;
    if (!hint.test(plain) && !verb) continue;
    const pair = verb ? readPair(paragraph, lead, verb) : null;
    const clauses = pair ? [pair] : readSentences(paragraph, lead, verb, shared);
    for (const clause of clauses) add(paragraph, clause);
    if (!clauses.length && /。/.test(plain)) verb = null;
    if (clauses.length && context.type === 'appointment-list')
      verb = leadingVerb.exec(plain.slice(lead))?.groups?.verb ?? verb;
  }
  return withPrintedVerbs(unique(acts), paragraphs);
}

function unique(acts: readonly Act[]): Act[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const key = `${act.person} ${act.action} ${act.post} ${act.line}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
