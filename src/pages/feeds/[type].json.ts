import type { APIContext } from 'astro';
import { feedAddress, whole } from '../../addresses.ts';
import { feedKinds, kindFeed } from '../../exports/feeds/kind-feed.ts';
import { jsonFeed } from '../../exports/json-feed.ts';
import { archived } from '../../queries/archived.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () => feedKinds.map((type) => ({ params: { type } }));

/** The documents of one kind, as JSON Feed. */
export async function GET({ params }: APIContext<never, { type: (typeof feedKinds)[number] }>): Promise<Response> {
  const found = kindFeed(await archived(), params.type);
  const self = whole(feedAddress(`${params.type}.json`));
  const feed = { ...found, title: `${site.title}：${found.title}`, self, author: site.operator ?? site.title };
  return Response.json(jsonFeed(feed));
}
