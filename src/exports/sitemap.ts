import { declaration, escaped } from './xml.ts';

/** So many addresses may stand in one sitemap (sitemaps.org 0.9). */
const most = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Addresses in as many sitemaps as they need, one at least. */
export const inParts = (urls: readonly string[]): string[][] =>
  Array.from({ length: Math.max(1, Math.ceil(urls.length / most)) }, (_, i) => urls.slice(i * most, (i + 1) * most));

/** A sitemap of whole addresses. */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.map((url) => `  <url><loc>${escaped(new URL(url).href)}</loc></url>\n`).join('');
  return `${declaration}<urlset xmlns="${namespace}">\n${entries}</urlset>\n`;
}

/** The list of several sitemaps, by their whole addresses. */
export function sitemapIndex(urls: readonly string[]): string {
  const entries = urls.map((url) => `  <sitemap><loc>${escaped(new URL(url).href)}</loc></sitemap>\n`).join('');
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${entries}</sitemapindex>\n`;
}
