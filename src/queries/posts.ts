import { type ActEntry, actsOf } from './acts.ts';
import { issues } from './archive.ts';
import { type Holder, holdersOf } from './holders.ts';
import { publisherName } from './publisher-name.ts';

export interface PostEntry {
  /** With its body, where the act names that apart. */
  name: string;
  holders: Holder[];
}

/** The posts that the issues of one publisher tell of, in the order in which they first stand. */
export interface PostsOfPublisher {
  publisher: string;
  posts: PostEntry[];
}

const nameOf = ({ post, organization }: ActEntry): string =>
  organization && !post.includes(organization) ? `${organization}${post}` : post;

/** The posts of the archive, publisher by publisher: the same words at two places are two posts. */
export async function posts(): Promise<PostsOfPublisher[]> {
  const byPublisher = Map.groupBy(await issues(), ({ gazette }) => gazette.publisher);
  return [...byPublisher.values()].map((own) => ({
    publisher: publisherName(own),
    posts: [...Map.groupBy(own.flatMap(actsOf), nameOf)].map(([name, acts]) => ({ name, holders: holdersOf(acts) })),
  }));
}
