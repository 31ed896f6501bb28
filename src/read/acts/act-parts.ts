import type { Action } from '../../records/index.ts';
import { bodyOf, isOffice, namesMainBody, type PostPart, splitPosts } from '../posts.ts';
import { type ActPerson, endOfGluedName, level, readActNames } from './act-names.ts';

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
  readonly subject: ActPerson[] | null;
  /** Names that the document gives beyond doubt. */
  known: Pick<ReadonlySet<string>, 'has'>;
  /** The whole document without spaces, to tell names from places. */
  corpus: string;
}

/** Persons and posts that a clause joins. */
export type Joined = Omit<Clause, 'action' | 'verb' | 'proposer'>;

const before = /^.*(?:关于|提议|提请|提名|建议|推荐|决定|同意|批准|通过|任命|选举|补选|推选|产生|接受|现|并|由|拟|:)/;
const trailingNote = /(?:(?:\s*\([^()]*\))+(?:\s*,?(?:挂职|试用期).*)?|\s*,?(?:挂职|试用期).*)\s*$/;

/** The posts of a part of a clause, without 职务 and without notes at its end; null where no office stands there. */
export function readPosts(
  plain: string,
  start: number,
  end: number,
): { posts: Clause['posts']; note: string | null } | null {
  let part = plain.slice(start, end);
  const notes = trailingNote.exec(part)?.[0];
  if (notes) part = part.slice(0, part.length - notes.length);
  part = part
    .replace(/(?<=职务)有效\s*$/, '')
    .replace(/(?:的?职务|人选|一职)?(?:的(?:议案|决定|决议|请求|说明|报告|建议)(?:\([^()]*\))?)?\s*$/, '')
    .replace(/的?职务$/, '');
  const inner = trailingNote.exec(part)?.[0];
  if (inner) part = part.slice(0, part.length - inner.length);
  const lead = /^[\s的:]*(?:担任|兼任|现任|原任|所任|其?兼任的)?\s*/.exec(part)?.[0].length ?? 0;
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

/** Whether 任 is the head of a place here (任丘市): what it begins heads a line or a phrase of the document, too. */
function headsPlace({ plain, corpus }: ClauseContext, at: number): boolean {
  const word = plain.slice(at, at + 3);
  for (let found = corpus.indexOf(word); found >= 0; found = corpus.indexOf(word, found + 1))
    if (found === 0 || /[\n,。;:、(《“]/.test(corpus[found - 1] as string)) return true;
  return false;
}

/** Persons and posts on both sides of a sign (为, 任, 代理, 当选为); the sign may also stand within a name. */
export function aroundSign(c: ClauseContext, from: number, to: number, sign: RegExp): Joined | null {
  let best: Joined | null = null;
  for (const match of c.plain.slice(from, to).matchAll(sign)) {
    const at = from + match.index;
    const after = at + match[0].length;
    if (/[为、,]/.test(c.plain.charAt(after)) || (c.plain[after] === '任' && !headsPlace(c, after))) continue;
    // The first of 任丘市 is no sign of its own.
    if (match[0] === '任' && headsPlace(c, at)) continue;
    const posts = readPosts(c.plain, after, to);
    if (!posts) continue;
    const lead = before.exec(c.plain.slice(from, at))?.[0].length ?? 0;
    for (const start of new Set([from + lead, from])) {
      const written = c.plain.slice(start, at).trim();
      const persons = /^其?$/.test(written) && start > from - 1 ? null : readActNames(c.plain, c.text, start, at);
      if (!persons) continue;
      if (!best || persons.length > best.persons.length) {
        const own = posts.posts.map((post) => ({ ...post, body: bodyBefore(c, from, persons[0] as ActPerson, post) }));
        best = { persons, ...posts, posts: own };
      }
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

/** The main body that an office before the name gives (市人民检察院副检察长王明任代理检察长), for a post that names none. */
function bodyBefore(c: ClauseContext, from: number, person: ActPerson, post: PostPart): PostPart['body'] {
  const plain = c.plain.slice(post.index, post.index + post.length).replace(/^代理/, '');
  const office = c.plain.slice(from, person.index);
  const kind = /(检察长|院长|主任|[省市区县州旗盟镇乡]长)$/.exec(plain)?.[1];
  if (post.body || !kind || plain !== kind || !office.trim().endsWith(kind)) return post.body;
  const lead = before.exec(office)?.[0].length ?? 0;
  const body = bodyOf(office.slice(lead));
  return body && namesMainBody(body)
    ? { index: from + lead + office.slice(lead).indexOf(body), length: body.length }
    : null;
}

/** Persons and posts after 免去, 撤销: parted by 的, by a space, or by nothing. */
export function afterRemoval(c: ClauseContext, from: number, to: number): Joined | null {
  const part = c.plain.slice(from, to);
  const own = /^\s*其(?:兼任的|担任的|的)?/.exec(part);
  if (own && c.subject) {
    const posts = readPosts(c.plain, from + own[0].length, to);
    return posts && { persons: c.subject, ...posts };
  }
  // 王明,免去县水利局局长职务: nothing but the post behind the verb, the person before the comma.
  const behind = /^(.*),\s*\p{sc=Han}{0,6}$/u.exec(c.plain.slice(0, from))?.[1];
  if (behind && c.subject && !part.includes('的')) {
    const last = c.subject.at(-1) as ActPerson;
    const named = behind.slice(last.index + last.length).replace(/^同志|\([^()]*\)/g, '') === '';
    // 任粮食局局长,免去农业局局长职务: the organ stands elsewhere without a name before it.
    const organ = part.trim().slice(0, 3);
    const known = ['任', '为', '的'].some((word) => c.corpus.includes(word + organ));
    const posts = named || known || level.test(part.trim()) ? readPosts(c.plain, from, to) : null;
    if (posts) return { persons: c.subject, ...posts };
  }
  for (const sign of part.matchAll(/(?:兼任|担任)?的|\s+(?=\S{4,}(?:\s\([^()]*\)\s*)?$)|(?<=同志)/g)) {
    const posts = readPosts(c.plain, from + sign.index + sign[0].length, to);
    const persons = posts && readActNames(c.plain, c.text, from, from + sign.index);
    if (persons) return { persons, ...posts };
  }
  // 王　明县水利局局长职务: set apart, the two characters before a body are the whole name.
  const padded = /^\s*\p{sc=Han}\s+\p{sc=Han}(?=\p{sc=Han}{4})/u.exec(part)?.[0].length ?? 0;
  const posts = padded && level.test(part.slice(padded)) ? readPosts(c.plain, from + padded, to) : null;
  const named = posts && readActNames(c.plain, c.text, from, from + padded);
  if (named) return { persons: named, ...posts };
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
