import type { APIContext } from 'astro';
import { feedAddress, whole } from '../../../addresses.ts';
import { atom } from '../../../exports/atom.ts';
import { personFeed } from '../../../exports/feeds/person-feed.ts';
import { archived } from '../../../queries/archived.ts';
import { people } from '../../../queries/people.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  const known = (await people()).filter(({ kind }) => kind !== 'other');
  return known.map(({ name }) => ({ params: { name } }));
}

/** What the archive tells of an official or a deputy, as Atom. */
export async function GET({ params: { name } }: APIContext<never, { name: string }>): Promise<Response> {
  const found = personFeed(await archived(), name);
  const self = whole(feedAddress('people', `${name}.xml`));
  return new Response(atom({ ...found, title: `${site.title}：${name}`, self, author: site.operator ?? site.title }));
}
