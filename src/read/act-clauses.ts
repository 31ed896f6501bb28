import type { Action } from '../records/index.ts';
import { type ActPerson, endOfGluedName, readActNames } from './act-names.ts';
import { isBareOffice, isOffice, type PostPart, splitPosts } from './posts.ts';

/** An act as one clause states it; offsets are counted in the paragraph. */
export interface Clause {
  action: Action;
  verb: string;
  persons: ActPerson[];
  posts: PostPart[];
  proposer: string | null;
  note: string | null;
}

/** What a clause may take from what stands before it. */
export interface ClauseContext {
  plain: string;
  text: string;
  /** The verb of a heading (一、决定任命:), or of the clause before. */
  verb: string | null;
  /** Whom 其 means. */
  subject: ActPerson[] | null;
  /** Names that the document gives beyond doubt. */
  known: ReadonlySet<string>;
  /** The whole document without spaces, to tell names from places. */
  corpus: string;
}

/** The action that a verb as printed stands for; null for a verb of something else. */
export function actionOf(verb: string): Action | null {
  if (/免|撤销|撤|罢/.test(verb)) return 'remove';
  if (/辞/.test(verb)) return 'accept-resignation';
  if (/代理/.test(verb)) return 'acting';
  if (/选/.test(verb)) return 'elect';
  if (/任|为|决定|通过|同意/.test(verb)) return 'appoint';
  return null;
}

const before =
  /^.*(?:关于|提议|提请|提名|建议|推荐|决定|同意|批准|通过|任命|选举|补选|推选|产生|接受|现|并|由|拟|[:：])/;
const proposal = /^(.*?)(?:提议|提请|提名|建议)/;
const trailingNote = /(?:\s*(?:\([^()]*\)|,?(?:挂职|试用期).*))+\s*$/;

/** The posts of a part of a clause, without 职务 and without notes at its end; null where no office stands there. */
function readPosts(plain: string, start: number, end: number): { posts: Clause['posts']; note: string | null } | null {
  let part = plain.slice(start, end);
  const notes = trailingNote.exec(part)?.[0];
  if (notes) part = part.slice(0, part.length - notes.length);
  part = part
    .replace(/(?:的?职务|人选|一职)?(?:的(?:议案|决定|决议|请求|说明|报告|建议)(?:\([^()]*\))?)?\s*$/, '')
    .replace(/的?职务$/, '');
  const inner = trailingNote.exec(part)?.[0];
  if (inner) part = part.slice(0, part.length - inner.length);
  const lead = /^[\s的]*(?:担任|兼任|现任|原任|所任|其?兼任的)?\s*/.exec(part)?.[0].length ?? 0;
  const shift = start + lead;
  const posts = splitPosts(part.slice(lead)).map((post) => ({
    index: shift + post.index,
    length: post.length,
    body: post.body && { index: shift + post.body.index, length: post.body.length },
  }));
  if (!posts.length || !posts.every((post) => isOffice(plain.slice(post.index, post.index + post.length)))) return null;
  const note = [notes, inner]
    .map((each) => each?.replace(/[()\s,]/g, ''))
    .filter(Boolean)
    .join('、');
  return { posts, note: note || null };
}

/** Persons and posts on both sides of a sign (为, 任, 代理, 当选为); the sign may also stand within a name. */
function aroundSign(
  c: ClauseContext,
  from: number,
  to: number,
  sign: RegExp,
): Omit<Clause, 'action' | 'verb' | 'proposer'> | null {
  let best: Omit<Clause, 'action' | 'verb' | 'proposer'> | null = null;
  for (const match of c.plain.slice(from, to).matchAll(sign)) {
    const at = from + match.index;
    const after = at + match[0].length;
    if (/^[为任、,]/.test(c.plain.slice(after, after + 1))) continue;
    const posts = readPosts(c.plain, after, to);
    if (!posts) continue;
    const lead = before.exec(c.plain.slice(from, at))?.[0].length ?? 0;
    for (const start of new Set([from + lead, from])) {
      const written = c.plain.slice(start, at).trim();
      const persons = /^其?$/.test(written) && start > from - 1 ? null : readActNames(c.plain, c.text, start, at);
      if (!persons) continue;
      if (!best || persons.length > best.persons.length) best = { persons, ...posts };
      break;
    }
    if (
      !best &&
      /(?:^|任命|选举|补选|由|决定|将|因[\p{sc=Han}]{2,12})其?$/u.test(c.plain.slice(from, at).trim()) &&
      c.subject
    )
      best = { persons: c.subject, ...posts };
  }
  return best;
}

/** Persons and posts after 免去, 撤销: parted by 的, by a space, or by nothing. */
function afterRemoval(c: ClauseContext, from: number, to: number): Omit<Clause, 'action' | 'verb' | 'proposer'> | null {
  const part = c.plain.slice(from, to);
  const own = /^\s*其(?:兼任的|担任的|的)?/.exec(part);
  if (own && c.subject) {
    const posts = readPosts(c.plain, from + own[0].length, to);
    return posts && { persons: c.subject, ...posts };
  }
  for (const sign of part.matchAll(/的|\s+(?=\S{4,}$)|(?<=同志)/g)) {
    const posts = readPosts(c.plain, from + sign.index + sign[0].length, to);
    const persons = posts && readActNames(c.plain, c.text, from, from + sign.index);
    if (persons) return { persons, ...posts };
  }
  let start = 0;
  for (const match of part.matchAll(/[、,]/g)) {
    if (part.slice(start, match.index).trim().length > 4 && !part.slice(start, match.index).includes('·')) break;
    start = match.index + 1;
  }
  for (const first of start ? [start, 0] : [0]) {
    const end = endOfGluedName(part.slice(first), c.known, c.corpus, /职务/.test(part));
    if (end === null) continue;
    const posts = readPosts(c.plain, from + first + end, to);
    const persons = posts && readActNames(c.plain, c.text, from, from + first + end);
    if (persons) return { persons, ...posts };
  }
  return null;
}

const removal = /(?:决定|批准|同意|提请|会议)*(?:免去|撤销|罢免|(?<!任)免(?=\s*\p{sc=Han}))/gu;
const resignation =
  /(?:接受|同意|批准|准予|通过了?关于)(?<who>[^,。;]{1,60}?)(?:因[^,。;辞]{1,24})?(?:关于)?(?:请求|提出的?|要求|申请)*辞去(?<post>[^,。;》]+?)(?=职务|的?(?:请求|申请|要求|决定)|[,。;》]|$)/g;
const request = /(?:提出|请求|申请|要求|书面)辞去(?<post>[^,。;》《]+?)(?:职务|的请求|请求)/g;

/** Every acceptance of a resignation that a sentence states, from `from` to `to`, also within the title of a decision. */
export function readResignations(c: ClauseContext, from: number, to: number): Clause[] {
  const part = c.plain.slice(from, to);
  if (!part.includes('辞去')) return [];
  const accepted = [...part.matchAll(resignation)].flatMap((match) => {
    const { who, post } = match.groups as { who: string; post: string };
    const end = from + match.index + match[0].length;
    const start = from + match.index + match[0].indexOf(who);
    const persons = who.startsWith('其') ? c.subject : readActNames(c.plain, c.text, start, start + who.length);
    return resigned('接受辞职', persons, readPosts(c.plain, end - post.length, end));
  });
  if (accepted.length) return accepted;
  return [...part.matchAll(request)].flatMap((match) => {
    const start = from + match.index + match[0].indexOf('辞去') + 2;
    return resigned('请求辞去', c.subject, readPosts(c.plain, start, start + (match.groups?.post?.length ?? 0)));
  });
}

function resigned(verb: string, persons: ActPerson[] | null, posts: ReturnType<typeof readPosts>): Clause[] {
  return persons && posts ? [{ action: 'accept-resignation', verb, persons, proposer: null, ...posts }] : [];
}

/** Who proposes, where the clause says so: an office, with its holder perhaps, or a body. */
function proposerIn(part: string): string | null {
  const who = proposal
    .exec(part)?.[1]
    ?.trim()
    .replace(/^(?:现|根据|经|由|应|按照|会议听取了?)+/, '');
  return who && who.length > 2 && /[长会院府委]|主任|主席/.test(who) ? who : null;
}

/** The act that one clause states, read from `from` to `to` of the paragraph; null where it states none. */
export function readClause(c: ClauseContext, from: number, to: number): Clause | null {
  const part = c.plain.slice(from, to);
  const proposer = proposerIn(part);
  for (const match of part.matchAll(removal)) {
    const found = afterRemoval(c, from + match.index + match[0].length, to);
    if (found) return { action: 'remove', verb: match[0].replace(/^(?:提请|会议)/, ''), proposer, ...found };
  }
  const verb = /(?:决定|批准|通过)?任命|补选|选举|推选|(?:决定|通过)(?=.*(?:代理|[任为]))/.exec(part)?.[0] ?? null;
  if (part.includes('代理')) {
    const found = aroundSign(c, from, to, /代理/g);
    if (found) return { action: 'acting', verb: verb === '决定' ? '决定代理' : '代理', proposer, ...found };
  }
  if (part.includes('当选')) {
    const found = aroundSign(c, from, to, /(?:同志)?(?:全票|以[\d票高,]+票?)?当选为?/g);
    if (found) return { action: 'elect', verb: '当选', proposer, ...found };
  }
  const said = verb ?? c.verb;
  if (part.includes('为') && said) {
    const action = actionOf(said);
    const found = action && aroundSign(c, from, to, /(?:担任|任)?为/g);
    if (found) return { action: action === 'remove' ? 'appoint' : action, verb: said, proposer, ...found };
  }
  if (part.includes('不再')) {
    const found = aroundSign(c, from, to, /不再(?:担任|兼任)/g);
    if (found) return { action: 'remove', verb: '不再担任', proposer, ...found };
  }
  if (part.includes('任')) {
    const found = aroundSign(
      c,
      from,
      to,
      /(?<!不再)担任|(?<![责主信担现历委就前继聘兼原离])任(?![免命期务何职意教课])/g,
    );
    if (found && !found.posts.every((post) => isBareOffice(c.plain.slice(post.index, post.index + post.length))))
      return { action: 'appoint', verb: verb ?? '任', proposer, ...found };
  }
  if (c.verb && actionOf(c.verb) !== 'remove' && /\S\s{2,}\S|\S\u3000\S/.test(c.text.slice(from, to))) {
    const action = actionOf(c.verb);
    const found = action && aroundSign(c, from, to, /\s+(?=\S{4,}$)/g);
    if (found) return { action, verb: c.verb, proposer, ...found };
  }
  if (c.verb && actionOf(c.verb) === 'remove' && /职务|的/.test(part)) {
    const found = afterRemoval(c, from, to);
    if (found) return { action: 'remove', verb: c.verb, proposer, ...found };
  }
  return null;
}
