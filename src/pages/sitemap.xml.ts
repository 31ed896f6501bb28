import { sitemapAddress, whole } from '../addresses.ts';
import { sitemap, sitemapIndex } from '../exports/sitemap.ts';
import { sitemapParts } from './sitemap/_parts.ts';

/** Every page that readers may find; in an archive of very many, the sitemaps that name them. */
export async function GET(): Promise<Response> {
  const [all = [], ...more] = await sitemapParts();
  if (!more.length) return new Response(sitemap(all));
  const addresses = [all, ...more].map((_, i) => whole(sitemapAddress(i + 1)));
  return new Response(sitemapIndex(addresses));
}
