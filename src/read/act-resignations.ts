import { type ActPerson, readActNames } from './act-names.ts';
import { type Clause, type ClauseContext, readPosts } from './act-parts.ts';

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
