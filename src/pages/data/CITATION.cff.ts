import { pageAddress, whole } from '../../addresses.ts';
import { citationCff } from '../../exports/citation-cff.ts';
import { archived, newestDay } from '../../queries/archived.ts';
import { site } from '../../site.ts';

/** How to cite the data. */
export async function GET(): Promise<Response> {
  const who = { author: site.operator ?? site.title, url: whole(pageAddress('data')) };
  return new Response(citationCff({ ...site, ...who, version: newestDay(await archived()) }));
}
