import type { APIContext } from 'astro';
import { fileAddress, gazetteAddress, pageAddress } from '../addresses.ts';
import { atom } from '../exports/atom.ts';
import { issues } from '../queries/archive.ts';
import { site } from '../site.ts';
import { issueName } from '../words.ts';

/** The issues, as a feed. One that states no day of publication is left out: a feed must say when. */
export async function GET(context: APIContext): Promise<Response> {
  const absolute = (address: string): string => new URL(address, context.site).href;
  const entries = (await issues()).flatMap(({ gazette, documents, meetings }) =>
    gazette.published
      ? [
          {
            title: issueName(gazette),
            url: absolute(gazetteAddress(gazette.id)),
            day: gazette.published,
            summary: `${meetings.map(({ name }) => name).join('、')} ${documents.length}篇文件`.trim(),
          },
        ]
      : [],
  );
  const feed = { title: site.title, url: absolute(pageAddress()), self: absolute(fileAddress('feed.xml')) };
  return new Response(atom({ ...feed, author: site.operator ?? site.title, entries }));
}
