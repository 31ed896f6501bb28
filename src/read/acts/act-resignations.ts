import { type ActPerson, readActNames } from './act-names.ts';
import { type Clause, type ClauseContext, readPosts } from './act-parts.ts';

const resignation =
  /(?:(?:通过了?关于)?(?:接受|同意|批准|准予|通过了?关于|(?<more>以及))了?|(?<=(?:接受|同意|批准|准予)[^。;]{4,80}职务(?:的请求)?[,、])和?)(?<who>[^,。;]{1,60}?)(?:因[^,。;辞]{1,24})?(?:关于)?(?:请求|提出的?|要求|申请){0,4}辞去(?<post>[^,。;》]+?)(?=的?职务|的?(?:请求|申请|要求|决定|辞呈)|以及|[,。;》]|$)/g;
/** The resignation told first, its acceptance behind it: 代表王明辞去代表职务,区人大常委会接受其辞职. */
const told =
  /(?<who>(?!因)[\p{sc=Han}·]{2,16}(?<!已)(?:\s?\([^()]*\))?)\s?(?:同志)?(?:已经?)?(?:因[^,。;辞]{1,24})?(?:请求|提出|申请|要求|书面){0,4}辞去(?:其|所任)?(?<post>[^,。;》《]{1,40}?)职务(?:的请求)?,[^。;]{0,40}?(?:接受|同意|批准|准予)了?(?:其|该|本人)的?(?:辞职|辞去|请求)/gu;
const request = /(?:提出|请求|申请|要求|书面)辞去(?<post>[^,。;》《]+?)(?:职务|的请求|请求)/g;

/** Below a heading with the verb (接受:) a line begins with the person. */
const listed =
  /^\s*(?<who>[\p{sc=Han}·]{2,14}(?:\([^()]*\))?)(?:同志)?(?:因[^,。;辞]{1,24})?(?:请求)?辞去(?<post>[^,。;》]+?)(?=的?职务|的?(?:请求|申请|要求)|[,。;]|$)/gu;

/** Every acceptance of a resignation that a sentence states, from `from` to `to`, also within the title of a decision. */
export function readResignations(c: ClauseContext, from: number, to: number): Clause[] {
  const part = c.plain.slice(from, to);
  if (!part.includes('辞去')) return [];
  const stated = [...part.matchAll(resignation)];
  const accepted = (stated.length || !/^接受/.test(c.verb ?? '') ? stated : [...part.matchAll(listed)]).flatMap(
    (match, at, all) => {
      // 以及李强辞去…: accepted with the one before it.
      if (match.groups?.more && (at === 0 || all[0]?.groups?.more)) return [];
      const { who, post } = match.groups as { who: string; post: string };
      const end = from + match.index + match[0].length;
      const start = from + match.index + match[0].indexOf(who);
      const persons = who.startsWith('其') ? c.subject : readActNames(c.plain, c.text, start, start + who.length);
      return resigned('接受辞职', persons, readPosts(c.plain, end - post.length, end));
    },
  );
  if (accepted.length) return accepted;
  const behind = [...part.matchAll(told)].flatMap((match) => {
    const { who, post } = match.groups as { who: string; post: string };
    const start = from + match.index;
    const persons = readActNames(c.plain, c.text, start, start + who.length);
    const at = start + match[0].indexOf(`辞去`) + match[0].slice(match[0].indexOf('辞去')).indexOf(post);
    const read = readPosts(c.plain, at, at + post.length);
    return resigned(
      '接受辞职',
      persons,
      read && { ...read, posts: read.posts.map((each) => withCongress(c.plain, each)) },
    );
  });
  if (behind.length) return behind;
  return [...part.matchAll(request)].flatMap((match) => {
    const start = from + match.index + match[0].indexOf('辞去') + 2;
    return resigned('请求辞去', c.subject, readPosts(c.plain, start, start + (match.groups?.post?.length ?? 0)));
  });
}

/** The congress of a bare 代表, which the text before it names. */
function withCongress(plain: string, post: Clause['posts'][number]): Clause['posts'][number] {
  if (plain.slice(post.index, post.index + post.length) !== '代表' || post.body) return post;
  const body = /[^,。;、:\s]{2,30}人民代表大会(?=代表)/.exec(plain.slice(0, post.index));
  return body ? { ...post, body: { index: body.index, length: body[0].length } } : post;
}

function resigned(verb: string, persons: ActPerson[] | null, posts: ReturnType<typeof readPosts>): Clause[] {
  return persons && posts ? [{ action: 'accept-resignation', verb, persons, proposer: null, ...posts }] : [];
}
