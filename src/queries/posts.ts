import { type ActEntry, actsOf } from './acts.ts';
import { issues } from './archive.ts';
import { type Holder, holdersOf } from './holders.ts';
import { type Overlap, overlapsOf } from './overlaps.ts';
import { publisherName } from './publisher-name.ts';

export interface PostEntry {
  /** With its body, where the act names that apart. */
  name: string;
  holders: Holder[];
  /** Where two held it at once, as far as the acts tell. */
  overlaps: Overlap[];
}

/** The posts that the issues of one publisher tell of, in the order in which they first stand. */
export interface PostsOfPublisher {
  publisher: string;
  posts: PostEntry[];
}

const nameOf = ({ post, organization }: ActEntry): string =>
  organization && !post.includes(organization) ? `${organization}${post}` : post;

/** The posts that some acts tell of, each with its holders. */
export function postsOf(acts: readonly ActEntry[]): PostEntry[] {
  return [...Map.groupBy(acts, nameOf)].map(([name, own]) => {
    const holders = holdersOf(own);
    return { name, holders, overlaps: overlapsOf(name, holders) };
  });
}

/** The posts of the archive, publisher by publisher: the same words at two places are two posts. */
export async function posts(): Promise<PostsOfPublisher[]> {
  const byPublisher = Map.groupBy(await issues(), ({ gazette }) => gazette.publisher);
  return [...byPublisher.values()].map((own) => ({
    publisher: publisherName(own),
    posts: postsOf(own.flatMap(actsOf)),
  }));
}
