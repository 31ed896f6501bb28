import { fileAddress, whole } from '../addresses.ts';
import { atom } from '../exports/atom.ts';
import { issueFeed } from '../exports/feeds/issue-feed.ts';
import { archived } from '../queries/archived.ts';
import { site } from '../site.ts';

/** The issues, as Atom. */
export async function GET(): Promise<Response> {
  const who = { title: site.title, self: whole(fileAddress('feed.xml')), author: site.operator ?? site.title };
  return new Response(atom({ ...issueFeed(await archived()), ...who }));
}
