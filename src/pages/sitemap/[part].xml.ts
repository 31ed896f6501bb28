import type { APIContext } from 'astro';
import { sitemap } from '../../exports/sitemap.ts';
import { sitemapParts } from './_parts.ts';

export async function getStaticPaths() {
  const parts = await sitemapParts();
  return parts.length > 1 ? parts.map((urls, i) => ({ params: { part: `${i + 1}` }, props: { urls } })) : [];
}

/** One of several sitemaps. */
export const GET = ({ props: { urls } }: APIContext<{ urls: string[] }>): Response => new Response(sitemap(urls));
