import { fileAddress, whole } from '../addresses.ts';
import { issueFeed } from '../exports/feeds/issue-feed.ts';
import { jsonFeed } from '../exports/json-feed.ts';
import { archived } from '../queries/archived.ts';
import { site } from '../site.ts';

/** The issues, as JSON Feed. */
export async function GET(): Promise<Response> {
  const who = { title: site.title, self: whole(fileAddress('feed.json')), author: site.operator ?? site.title };
  return Response.json(jsonFeed({ ...issueFeed(await archived()), ...who }));
}
