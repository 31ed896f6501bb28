import { fileAddress, whole } from '../addresses.ts';
import { errataFeed } from '../exports/feeds/errata-feed.ts';
import { jsonFeed } from '../exports/json-feed.ts';
import { errata } from '../queries/errata.ts';
import { site } from '../site.ts';

/** The readings of damaged places, as JSON Feed. */
export async function GET(): Promise<Response> {
  const who = {
    title: `${site.title}：勘误`,
    self: whole(fileAddress('errata.json')),
    author: site.operator ?? site.title,
  };
  return Response.json(jsonFeed({ ...errataFeed(await errata()), ...who }));
}
