import type { APIContext } from 'astro';
import { feedAddress, whole } from '../../../addresses.ts';
import type { ArchivedIssue } from '../../../exports/archived.ts';
import { atom } from '../../../exports/atom.ts';
import { personFeed } from '../../../exports/feeds/person-feed.ts';
import { archived } from '../../../queries/archived.ts';
import { people } from '../../../queries/people.ts';
import { site } from '../../../site.ts';

interface Told {
  issues: ArchivedIssue[];
}

export async function getStaticPaths() {
  const byId = new Map((await archived()).map((issue) => [issue.gazette.id, issue]));
  const known = (await people()).filter(({ kind }) => kind !== 'other');
  return known.map((person) => ({
    params: { name: person.name },
    props: { issues: person.issues.flatMap(({ gazette }) => byId.get(gazette.id) ?? []) },
    cacheKey: person.issues.map(({ digest }) => digest).join(' '),
  }));
}

/** What the archive tells of an official or a deputy, as Atom. */
export function GET({ params: { name }, props }: APIContext<Told, { name: string }>): Response {
  const found = personFeed(props.issues, name);
  const self = whole(feedAddress('people', `${name}.xml`));
  return new Response(atom({ ...found, title: `${site.title}：${name}`, self, author: site.operator ?? site.title }));
}
