import type { APIContext } from 'astro';
import { akomaNtoso } from '../../../exports/akoma-ntoso/index.ts';
import { archived } from '../../../queries/archived.ts';

export async function getStaticPaths() {
  return (await archived()).flatMap((issue) => {
    const xml = akomaNtoso(issue);
    return xml === null ? [] : [{ params: { id: issue.gazette.id }, props: { xml }, cacheKey: issue.digest }];
  });
}

/** One gazette with all its documents in Akoma Ntoso. */
export const GET = ({ props: { xml } }: APIContext<{ xml: string }>): Response => new Response(xml);
