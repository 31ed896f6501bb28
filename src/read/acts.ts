import type { Action, DocumentType } from '../records/index.ts';
import { isPersonName } from '../text/names.ts';
import { firstLine, type Paragraph, placeAt } from '../text/paragraph.ts';
import { type Clause, type ClauseContext, readClause, readResignations } from './act-clauses.ts';
import { readListedActs, readListHeading } from './act-lists.ts';
import { type ActPerson, readActNames } from './act-names.ts';
import { readActTables } from './acts-table.ts';
import { bodyOf, namesMainBody, type PostPart } from './posts.ts';

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
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.]|[①-⑳])\s*/;
const hint = /[任免选]|代理|撤销|辞去/;

/** The body whose staff a list is about, where its title or a line of its own names it and the posts do not. */
function listBody(plain: string): string | null {
  const match =
    /^(?:关于)?(.{2,40}?(?:人民法院|法院|人民检察院|检察院|监察委员会|人民政府))(?=审判|检察|监察|法官|工作人员|人员|干部|任免|任命|免职|[:：]?$)/.exec(
      plain.replace(/\s/g, ''),
    );
  return match?.[1] ?? null;
}

/** Sentences and clauses of a paragraph, as offsets: a clause ends at a comma only where names do not go on. */
function* clausesOf(plain: string): Generator<[number, number]> {
  let start = 0;
  for (const match of plain.matchAll(/[。;,!:]|$/g)) {
    const end = match.index;
    const own = plain.slice(start, end);
    const isColon = match[0] === ':';
    if (match[0] === ',' && /^[\s]*(?:\p{sc=Han}|·){2,}(?:\(.*)?$/u.test(own) && (/\([^)]*$/.test(own) || false))
      continue;
    if (/\([^)]*$/.test(own)) continue;
    if (isColon && /^[^,。;]*$/.test(own) && own.length > 0) {
      start = end + 1;
      continue;
    }
    if (own.trim()) yield [start, end];
    start = end + 1;
  }
}

/** The persons that a sentence is about, for a later 其 or 本人: names at its head, or after 选出的. */
function subjectOf(plain: string, text: string, from: number, to: number): ActPerson[] | null {
  const part = plain.slice(from, to);
  const match =
    /^(?:.*(?:选出的|选区的?)(?:.*代表)?)?\s*(?<who>[\p{sc=Han}·、\s()]+?)(?=[二两三四五六七八九十\d]+[名位]?同志|同志|因|已?提出|请求|辞|,|$)/u.exec(
      part,
    );
  if (!match?.groups?.who) return null;
  const end = from + match[0].length;
  const persons = readActNames(plain, text, end - match.groups.who.length, end);
  return persons?.every((person) => isPersonName(person.name)) ? persons : null;
}

/**
 * Reads every appointment, removal, election, acting charge and accepted resignation that a document tells, in the order
 * of the text: in sentences, under headings that hold the verb, in tables of names and posts, in the title. Roles for an
 * occasion (组长), offices of the Party and the past posts of a curriculum are none.
 */
export function readActs(paragraphs: readonly Paragraph[], context: ActsContext): Act[] {
  if (!readable.has(context.type) || /(?:条例|办法|规则|规定|细则|法)(?:\([^()]*\))?$/.test(context.title)) return [];
  const corpus = [context.title, ...paragraphs.map((each) => each.plain)].join('\n').replace(/[ \t]/g, '');
  const pass = (known: ReadonlySet<string>): Act[] => readOnce(paragraphs, context, known, corpus);
  const sure = new Set(pass(new Set()).map((act) => act.person));
  return pass(sure);
}

function readOnce(
  paragraphs: readonly Paragraph[],
  context: ActsContext,
  known: ReadonlySet<string>,
  corpus: string,
): Act[] {
  const acts: Act[] = [];
  const status = statusOf(paragraphs, context);
  const proposer = status === 'proposed' ? proposerOf(context) : null;
  let body = listBody(context.title);
  let verb: string | null = null;

  const add = (paragraph: Paragraph, clause: Clause): void => {
    for (const person of clause.persons) {
      const place = placeAt(paragraph, Math.min(person.index, paragraph.text.length - 1));
      for (const post of clause.posts) {
        const plainPost = paragraph.plain.slice(post.index, post.index + post.length);
        const printed = paragraph.text.slice(post.index, post.index + post.length).replace(/\s/g, '');
        acts.push({
          person: person.name,
          action: clause.action === 'appoint' && /^代理|代理.{0,2}[长長]$/.test(plainPost) ? 'acting' : clause.action,
          verb: clause.verb,
          post: printed,
          organization:
            bodyText(paragraph.text, post) ??
            (namesMainBody(plainPost) || (bodyOf(plainPost) && body?.endsWith('政府')) ? null : body),
          proposedBy: clause.proposer ?? proposer,
          status,
          line: place.line,
          column: place.column,
          note: [person.note, clause.note].filter(Boolean).join('、') || null,
        });
      }
    }
  };

  const tables = readActTables(paragraphs, body);
  for (const act of tables.acts) acts.push({ ...act, status, proposedBy: proposer });
  const titleHead = titleActs(paragraphs, context, known, corpus);
  for (const { clause, paragraph, text } of titleHead) addTitle(acts, clause, paragraph, text, status, proposer);

  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at] as Paragraph;
    if (tables.rows.has(at)) continue;
    const { plain, text } = paragraph;
    const lead = numbering.exec(plain)?.[0].length ?? 0;
    const heading = readListHeading(plain.slice(lead));
    if (heading) {
      verb = heading.verb ?? verb;
      if (heading.post) {
        const listed = readListedActs(paragraphs, at, lead, heading);
        for (const each of listed.clauses) add(each.paragraph, each.clause);
        at = listed.last;
      }
      continue;
    }
    const own = plain.length < 40 ? listBody(plain.slice(lead)) : null;
    if (own && /(?:院|会|府):?$/.test(plain.replace(/\s/g, ''))) body = own;
    if (!hint.test(plain) && !verb) continue;

    const count = acts.length;
    const c: ClauseContext = { plain, text, verb, subject: null, known, corpus };
    let sentence = lead;
    let carried: ActPerson[] | null = null;
    for (const [from, to] of clausesOf(plain)) {
      const start = Math.max(from, lead);
      if (from === 0 || /[。;]/.test(plain[from - 1] as string)) {
        sentence = start;
        c.verb = verb;
      }
      const clause = readClause(c, start, to);
      if (clause) {
        add(paragraph, clause);
        c.subject = clause.persons;
        if (clause.verb !== '任' && !/代理|当选/.test(clause.verb)) c.verb = clause.verb;
        if (clause.action === 'elect' && carried) add(paragraph, { ...clause, persons: carried });
        carried = null;
      } else if (/补选|选举/.test(plain.slice(start, to))) {
        const lastVerb = plain.slice(start, to).search(/(?:补选|选举)(?!.*(?:补选|选举))/);
        carried = readActNames(plain, text, start + lastVerb + 2, to);
      } else {
        c.subject = subjectOf(plain, text, start, to) ?? c.subject;
      }
      if (to >= plain.length || /[。;]/.test(plain[to] as string)) {
        const sentenceText = { ...c, plain: plain.slice(0, to), text };
        const resigned = readResignations({ ...sentenceText, plain: ' '.repeat(sentence) + plain.slice(sentence, to) });
        for (const each of resigned) add(paragraph, each);
      }
    }
    if (acts.length === count && plain.length > 14) verb = null;
  }
  return unique(acts);
}

function bodyText(text: string, post: PostPart): string | null {
  return post.body && text.slice(post.body.index, post.body.index + post.body.length).replace(/\s/g, '');
}

function unique(acts: readonly Act[]): Act[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const key = `${act.person} ${act.action} ${act.post} ${act.line}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** Acts that the title itself tells, though its lines are broken: 关于接受…辞去…职务请求的决定. */
function titleActs(paragraphs: readonly Paragraph[], context: ActsContext, known: ReadonlySet<string>, corpus: string) {
  const found: { clause: Clause; paragraph: Paragraph; text: string }[] = [];
  if (!/决定|决议|议案|公告/.test(context.title) || !paragraphs.length) return found;
  const text = context.title;
  const plain = text.replace(/(?:的)?(?:决定|决议|议案|公告)(?:\([^()]*\))?$/, '');
  const c: ClauseContext = { plain, text, verb: null, subject: null, known, corpus };
  const about = plain.indexOf('关于');
  const start = about < 0 ? 0 : about + 2;
  const clause = readClause(c, start, plain.replace(/职务$/, '').length) ?? readClause(c, start, plain.length);
  const clauses = clause
    ? [clause]
    : readResignations({ ...c, plain: `${plain}职务`.replace(/职务(?:请求)?职务$/, '职务请求') });
  for (const each of clauses) {
    const name = each.persons[0]?.name ?? '';
    const paragraph = paragraphs.slice(0, 6).find((one) => one.text.replace(/\s/g, '').includes(name));
    if (paragraph) found.push({ clause: each, paragraph, text });
  }
  return found;
}

function addTitle(
  acts: Act[],
  clause: Clause,
  paragraph: Paragraph,
  text: string,
  status: Act['status'],
  proposer: string | null,
): void {
  for (const person of clause.persons) {
    for (const post of clause.posts) {
      acts.push({
        person: person.name,
        action: clause.action,
        verb: clause.verb,
        post: text.slice(post.index, post.index + post.length).replace(/\s/g, ''),
        organization: bodyText(text, post),
        proposedBy: proposer,
        status,
        line: firstLine(paragraph),
        column: 1,
        note: null,
      });
    }
  }
}

/** What a bill, an explanation, an agenda or a draft says is proposed; what a list, a decision or the news says is decided. */
function statusOf(paragraphs: readonly Paragraph[], context: ActsContext): Act['status'] {
  if (['bill', 'explanation', 'agenda', 'speech'].includes(context.type)) return 'proposed';
  const head = paragraphs.slice(0, 8).map((each) => each.plain.replace(/\s/g, ''));
  const draft = head.some(
    (line) => /^\((?:草案|审议稿|讨论稿|建议稿|征求意见稿)/.test(line) || /^\(提请.*通过\)$/.test(line),
  );
  return draft || /\((?:草案|审议稿|讨论稿)/.test(context.title) ? 'proposed' : 'decided';
}

function proposerOf(context: ActsContext): string | null {
  const title = context.title.replace(/\s/g, '');
  const submitter = /^(.{2,40}?)关于/.exec(title)?.[1] ?? null;
  return context.type === 'bill' ? (submitter ?? context.organization) : null;
}
