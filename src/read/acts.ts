import type { Action, DocumentType } from '../records/index.ts';
import { fold } from '../text/fold.ts';
import { firstLine, type Paragraph, placeAt } from '../text/paragraph.ts';
import { readListedActs, readListHeading } from './act-lists.ts';
import type { ActPerson } from './act-names.ts';
import { readPair } from './act-pairs.ts';
import type { Clause } from './act-parts.ts';
import { readSentences } from './act-sentences.ts';
import { actStatus, billProposer } from './act-status.ts';
import { readTitleActs } from './act-titles.ts';
import { readActTables } from './acts-table.ts';
import { bodyOf, namesMainBody } from './posts.ts';

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

type Shared = { known: ReadonlySet<string>; corpus: string };

/** The body whose staff a list is about, where its title or a line of its own names it and the posts do not. */
function listBody(plain: string): string | null {
  const match =
    /^(?:关于)?(.{2,40}?(?:人民法院|法院|人民检察院|检察院|监察委员会|人民政府))(?=审判|检察|监察|法官|工作人员|人员|干部|任免|任命|免职|[:：]?$)/.exec(
      plain.replace(/\s/g, ''),
    );
  return match?.[1] ?? null;
}

/**
 * Reads every appointment, removal, election, acting charge and accepted resignation that a document tells, in the order
 * of the text: in sentences, under headings that hold the verb, in tables of names and posts, in the title. Roles for an
 * occasion (组长), offices of the Party and the past posts of a curriculum are none.
 */
export function readActs(paragraphs: readonly Paragraph[], context: ActsContext): Act[] {
  if (!readable.has(context.type) || /(?:条例|办法|规则|规定|细则|法)(?:\([^()]*\))?$/.test(context.title)) return [];
  const corpus = [context.title, ...paragraphs.map((each) => each.plain)].join('\n').replace(/[ \t]/g, '');
  const pass = (known: ReadonlySet<string>): Act[] => readOnce(paragraphs, context, { known, corpus });
  const found = pass(new Set());
  return found.length ? pass(new Set(found.map((act) => act.person))) : found;
}

/** The committee whose members the next lines name, in a list of all committees of a congress. */
const committeeLine = /^([\p{sc=Han}、]{2,24}委员会):?$/u;
const signature = /^\s*(?:代理?)?(?:主任|院长|检察长|[省市区县州旗盟镇乡]长)\s*[:\s]\s*[\p{sc=Han}·\s]{2,12}$/u;

/** Whether a line is the signature of a bill (区长:王明), which looks like an office and its holder. */
const signs = (paragraphs: readonly Paragraph[], at: number, type: DocumentType): boolean =>
  type === 'bill' && at >= paragraphs.length - 4 && signature.test((paragraphs[at] as Paragraph).plain);

/** Makes acts of a clause: one for each person and post. Offsets are counted in `text`, whose folded form is `plain`. */
function actsOf(
  clause: Clause,
  source: { text: string; plain: string; body: string | null },
  placeOf: (person: ActPerson) => { line: number; column: number },
  facts: { status: Act['status']; proposer: string | null },
): Act[] {
  const cut = (text: string, part: { index: number; length: number }): string =>
    text.slice(part.index, part.index + part.length).replace(/\s/g, '');
  return clause.persons.flatMap((person) =>
    clause.posts.map((post) => {
      const plain = cut(source.plain, post);
      const acting =
        clause.action === 'appoint' ? (/代理?(?=[省市县区州镇乡旗盟院检])(?!.*[、,])/.exec(plain)?.[0] ?? '') : '';
      const printed = cut(source.text, post);
      const own = namesMainBody(plain) || (bodyOf(plain) !== null && Boolean(source.body?.endsWith('府')));
      return {
        person: person.name,
        action: acting ? ('acting' as const) : clause.action,
        verb: clause.verb,
        post: acting ? printed.replace(acting, '') : printed,
        organization: (post.body && cut(source.text, post.body)) ?? (own ? null : source.body),
        proposedBy: clause.proposer ?? facts.proposer,
        status: facts.status,
        ...placeOf(person),
        note: [person.note, clause.note].filter(Boolean).join('、') || null,
      };
    }),
  );
}

/** The verb that a title gives to a list: 任命名单, 选举结果, 委员会组成人员名单 (which a congress passes). */
function titleVerb(title: string): string | null {
  const verb = /(?<!提请)(?:决定|批准)?(?:任命|免职)(?=(?:的?人员)?名单|的?决定$|决定名单)/.exec(title)?.[0];
  if (verb) return verb;
  if (/当选(?:人|人员)?名单|选举结果/.test(title)) return '选举';
  return /委员会(?:组成人员|主任委员).*名单/.test(title) && !/建议|候选|草案/.test(title) ? '通过' : null;
}

function readOnce(paragraphs: readonly Paragraph[], context: ActsContext, shared: Shared): Act[] {
  const status = actStatus(paragraphs, context);
  const facts = { status, proposer: status === 'proposed' ? billProposer(paragraphs, context) : null };
  let body = listBody(fold(context.title));
  const titled = titleVerb(fold(context.title));
  let verb = titled;
  body ??= verb === '通过' ? (/^(.+?)(?:组成人员|主任委员)/.exec(fold(context.title))?.[1] ?? null) : null;

  const tables = readActTables(paragraphs, body);
  const acts: Act[] = tables.acts.map((act) => ({ ...act, status, proposedBy: facts.proposer }));
  for (const { clause, paragraph } of readTitleActs(paragraphs, context.title, shared)) {
    const title = { text: context.title, plain: fold(context.title), body: null };
    acts.push(...actsOf(clause, title, () => ({ line: firstLine(paragraph), column: 1 }), facts));
  }
  const add = (paragraph: Paragraph, clause: Clause): void => {
    const placeOf = (person: ActPerson) => placeAt(paragraph, Math.min(person.index, paragraph.text.length - 1));
    acts.push(...actsOf(clause, { ...paragraph, body }, placeOf, facts));
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
      if (heading.body)
        body = paragraph.text.slice(lead).slice(heading.body.index, heading.body.index + heading.body.length);
      const listed = heading.post ? readListedActs(paragraphs, at, lead, heading) : null;
      for (const each of listed?.clauses ?? []) add(each.paragraph, each.clause);
      at = listed?.last ?? at;
      continue;
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
  }
  return unique(acts);
}

function unique(acts: readonly Act[]): Act[] {
  const seen = new Set<string>();
  return acts.filter((act) => {
    const key = `${act.person} ${act.action} ${act.post} ${act.line}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
