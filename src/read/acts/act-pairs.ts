import { couldBeName } from '../../text/names.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { actionOf } from './act-clauses.ts';
import { readActNames } from './act-names.ts';
import { type Clause, readPosts } from './act-parts.ts';

/** A person and his post as a line sets them: 王明(女):区商务局局长, 王　明——区商务局局长, 王明(回族)区商务局局长, | 王明 | 区商务局局长 |. */
const pair =
  /^[|\s]*(?<who>[\p{sc=Han}·\s]{2,24}?(?:\([^()]*\))?)\s*(?<sign>:|—{1,2}|\||(?<=\)))\s*(?<post>(?![任为的担兼代当])\p{sc=Han}[^:。;|]{2,80}?)[。;\s|]*$/u;

/** The act that such a line states below a heading with the verb; null for any other line. */
export function readPair({ plain, text }: Paragraph, lead: number, verb: string): Clause | null {
  const match = pair.exec(plain.slice(lead));
  const { who, post } = match?.groups ?? {};
  const action = actionOf(verb);
  if (!match || !who || !post || !action || !couldBeName(who.replace(/\([^()]*\)/, ''))) return null;
  const start = lead + match[0].indexOf(who);
  const persons = readActNames(plain, text, start, start + who.length);
  const from = lead + match[0].lastIndexOf(post);
  const posts = persons && readPosts(plain, from, from + post.length);
  return posts && { action, verb, persons, proposer: null, ...posts };
}
