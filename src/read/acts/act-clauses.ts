import type { Action } from '../../records/index.ts';
import { isBareOffice } from '../posts.ts';
import { readActNames } from './act-names.ts';
import { afterRemoval, aroundSign, type Clause, type ClauseContext, type Joined, readPosts } from './act-parts.ts';

/** The action that a verb as printed stands for; null for a verb of something else. */
export function actionOf(verb: string): Action | null {
  if (/免|撤销|撤|罢/.test(verb)) return 'remove';
  if (/辞/.test(verb)) return 'accept-resignation';
  if (/代理/.test(verb)) return 'acting';
  if (/选/.test(verb)) return 'elect';
  if (/任|为|决定|通过|同意/.test(verb)) return 'appoint';
  return null;
}

const proposal = /^(.*?)(?:提议|提请|提名|建议)/;
const removal = /(?:决定|批准|同意|提请|会议)*(?:免去|撤销|罢免|(?<!任)免(?=\s*\p{sc=Han}))/gu;
/** Who proposes, where the clause says so: an office, with its holder perhaps, or a body. */
function proposerIn(part: string): string | null {
  const who = proposal
    .exec(part)?.[1]
    ?.trim()
    .replace(/^(?:现|根据|经|由|应|按照|(?:会议)?(?:听取|审议|审查|讨论)(?:和审议)?了?)+/, '')
    .replace(/关于$/, '');
  return who && who.length > 2 && /[长会院府委]|主任|主席/.test(who) ? who : null;
}

/** The meeting that acted stands between the person and the act: 王明已由…会议于…补选为. */
const passives =
  /^\s*[\p{sc=Han}·]{2,14}?(?:\([^()]*\))?(?:同志)?(?<by>已?(?:经|由)[^,。;]{4,60}?(?<verb>当选|补选|选举|(?:决定|批准)?任命|推选)为)/u;

/** A name set apart before the verb, and nothing but a post behind it: 王　明(女)　免去县水利局局长职务. */
function behindName(c: ClauseContext, from: number, end: number, after: number, to: number): Joined | null {
  const written = c.plain.slice(from, end);
  if (!/^\s*\p{sc=Han}(?:\s*\p{sc=Han}){1,3}\s*(?:\([^()]*\)\s*|\s)$/u.test(written)) return null;
  const persons = readActNames(c.plain, c.text, from, end);
  const posts = persons && readPosts(c.plain, after, to);
  return persons && posts ? { persons, ...posts } : null;
}

/** The act that one clause states, read from `from` to `to` of the paragraph; null where it states none. */
export function readClause(c: ClauseContext, from: number, to: number): Clause | null {
  const part = c.plain.slice(from, to);
  const proposer = proposerIn(part);
  for (const match of part.matchAll(removal)) {
    const after = from + match.index + match[0].length;
    const found = behindName(c, from, from + match.index, after, to) ?? afterRemoval(c, after, to);
    if (found) return { action: 'remove', verb: match[0].replace(/^(?:提请|会议)/, ''), proposer, ...found };
  }
  const verb = /(?:决定|批准|通过)?任命|补选|选举|推选|(?:决定|通过)(?=.*(?:代理|[任为]))/.exec(part)?.[0] ?? null;
  if (part.includes('代理')) {
    const found = aroundSign(c, from, to, /(?:担任|任|为)?代理/g);
    if (found) return { action: 'acting', verb: verb === '决定' ? '决定代理' : '代理', proposer, ...found };
  }
  if (part.includes('当选')) {
    const found = aroundSign(c, from, to, /(?:同志)?(?:全票|以[\d票高的,]+票?)?当选为?/g);
    if (found) return { action: 'elect', verb: '当选', proposer, ...found };
  }
  const said = verb ?? c.verb;
  const passive = passives.exec(part);
  if (passive?.groups?.['by'] && passive.groups['verb']) {
    const posts = readPosts(c.plain, from + passive[0].length, to);
    const persons =
      posts && readActNames(c.plain, c.text, from, from + passive[0].length - passive.groups['by'].length);
    const action = actionOf(passive.groups['verb']);
    if (persons && action) return { action, verb: passive.groups['verb'], proposer, persons, ...posts };
  }
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
      /(?<!不再|不适合|不适宜|不宜|不能|不得|未)(?:担任|兼任)(?!的)|(?<![责主信担现历委就前继聘兼原离])任(?![免命期务何职意教课])/g,
    );
    if (found && !found.posts.every((post) => isBareOffice(c.plain.slice(post.index, post.index + post.length))))
      return { action: 'appoint', verb: verb ?? '任', proposer, ...found };
  }
  if (c.verb && /\S\s{2,}\S|\S\u3000\S/.test(c.text.slice(from, to))) {
    const action = actionOf(c.verb);
    const found = action && aroundSign(c, from, to, /\s+(?=\S{4,}$)/g);
    if (found) return { action, verb: c.verb, proposer, ...found };
  }
  if (c.verb && actionOf(c.verb) === 'remove' && /职务|的/.test(part) && !part.includes('辞去')) {
    const found = afterRemoval(c, from, to);
    if (found) return { action: 'remove', verb: c.verb, proposer, ...found };
  }
  return null;
}
