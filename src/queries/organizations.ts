import { bodyName, placeOfMeetings } from '../text/body-name.ts';
import { type ActEntry, actsOf } from './acts.ts';
import { type DocumentEntry, type Issue, issues } from './archive.ts';
import { once } from './once.ts';
import { type PostEntry, postsOf } from './posts.ts';
import { publisherName } from './publisher-name.ts';

/** What the issues of one publisher tell of a body. Names alone do not tell whether two publishers mean the same body. */
export interface BodyOfPublisher {
  publisher: string;
  /** What it issued or submitted. */
  documents: DocumentEntry[];
  /** The posts in it. */
  posts: PostEntry[];
  /** Appointments and removals that it proposed. */
  proposed: ActEntry[];
}

export interface OrganizationEntry {
  name: string;
  told: BodyOfPublisher[];
}

/** The name of the body that a text of the issue names, as its page has it; null where there is none. */
export const organizationIn = (issue: Issue, text: string | null): string | null =>
  text === null ? null : bodyName(text, placeOfMeetings(issue.meetings.map(({ name }) => name)));

const bodyOfAct = (issue: Issue, { organization, post }: Pick<ActEntry, 'organization' | 'post'>): string | null =>
  organizationIn(issue, organization ?? post);

/** The bodies that an issue names in what it says of a person's posts and acts. */
export const organizationsOf = (
  issue: Issue,
  said: readonly { organization: string | null; post: string }[],
): string[] => [...new Set(said.flatMap((each) => bodyOfAct(issue, each) ?? []))];

function toldBy(own: readonly Issue[]): Map<string, BodyOfPublisher> {
  const publisher = publisherName(own);
  const bodies = new Map<string, { documents: DocumentEntry[]; acts: ActEntry[]; proposed: ActEntry[] }>();
  const of = (name: string | null) => {
    if (name === null) return undefined;
    const body = bodies.get(name) ?? { documents: [], acts: [], proposed: [] };
    bodies.set(name, body);
    return body;
  };
  for (const issue of own) {
    for (const document of issue.documents) of(organizationIn(issue, document.organization))?.documents.push(document);
    for (const act of actsOf(issue)) {
      of(bodyOfAct(issue, act))?.acts.push(act);
      of(organizationIn(issue, act.proposedBy))?.proposed.push(act);
    }
  }
  return new Map(
    [...bodies].map(([name, { documents, acts, proposed }]) => [
      name,
      { publisher, documents, posts: postsOf(acts), proposed },
    ]),
  );
}

/** Every body that issues or submits documents, proposes acts or has posts, by its name. */
export const organizations = once(async (): Promise<OrganizationEntry[]> => {
  const byPublisher = [...Map.groupBy(await issues(), ({ gazette }) => gazette.publisher).values()].map(toldBy);
  const names = new Set(byPublisher.flatMap((bodies) => [...bodies.keys()]));
  return [...names]
    .sort((a, b) => a.localeCompare(b, 'zh'))
    .map((name) => ({ name, told: byPublisher.flatMap((bodies) => bodies.get(name) ?? []) }));
});

/** The names of the bodies that have a page. */
export const organizationNames = once(
  async (): Promise<ReadonlySet<string>> => new Set((await organizations()).map(({ name }) => name)),
);
