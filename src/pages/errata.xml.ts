import { fileAddress, whole } from '../addresses.ts';
import { atom } from '../exports/atom.ts';
import { errataFeed } from '../exports/feeds/errata-feed.ts';
import { errata } from '../queries/errata.ts';
import { site } from '../site.ts';

/** The readings of damaged places, as Atom. */
export async function GET(): Promise<Response> {
  const who = {
    title: `${site.title}：勘误`,
    self: whole(fileAddress('errata.xml')),
    author: site.operator ?? site.title,
  };
  return new Response(atom({ ...errataFeed(await errata()), ...who }));
}
