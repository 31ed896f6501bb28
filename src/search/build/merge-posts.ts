import { actionWord } from '../../words.ts';
import type { Names } from '../entry.ts';
import { foldText } from '../fold.ts';
import type { SearchedIssue } from './searched.ts';

/** How many of those who came to a post or left it stand beside it. */
const mostShown = 2;

/** Posts once each, with some who came to them or left them, at the first paragraph that says so. */
export function mergePosts(acts: Iterable<SearchedIssue['acts'][number]>): Names['posts'] {
  const posts = new Map<string, { text: string; who: string[]; document: number; line: number }>();
  for (const { person, action, post, organization, document, line } of acts) {
    const text = organization && !post.includes(organization) ? `${organization}${post}` : post;
    const key = foldText(text);
    const known = posts.get(key) ?? { text, who: [], document, line };
    if (known.who.length < mostShown) known.who.push(`${actionWord[action]} ${person}`);
    posts.set(key, known);
  }
  return [...posts.values()].map(({ text, who, document, line }) => [text, who.join(';'), document, line]);
}
