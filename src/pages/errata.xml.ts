import type { APIContext } from 'astro';
import { documentAddress, fileAddress, pageAddress, sourceAddress } from '../addresses.ts';
import { atom } from '../exports/atom.ts';
import { errata } from '../queries/errata.ts';
import { site } from '../site.ts';
import { causeWord, certaintyWord } from '../words.ts';

/** The readings of damaged places, as a feed. They are dated by their issue, which is when they became known. */
export async function GET(context: APIContext): Promise<Response> {
  const absolute = (address: string): string => new URL(address, context.site).href;
  const entries = (await errata()).flatMap(({ gazette, emendations }) =>
    emendations.map(({ emendation: { line, column, printed, reading, certainty, reason }, cause, place }) => ({
      title: `${gazette.title}第${line}行：“${printed || '（缺）'}”读作“${reading || '（删）'}”`,
      url: absolute(place ? documentAddress(place.document.id, place.anchor) : sourceAddress(gazette.id, line)),
      id: `${absolute(sourceAddress(gazette.id, line))}-${column}`,
      day: gazette.published ?? `${gazette.year ?? 1970}-01-01`,
      summary: `${certaintyWord[certainty]}，${causeWord[cause]}：${reason}`,
    })),
  );
  const feed = { url: absolute(pageAddress('errata')), self: absolute(fileAddress('errata.xml')) };
  return new Response(atom({ title: `${site.title}：勘误`, ...feed, author: site.operator ?? site.title, entries }));
}
