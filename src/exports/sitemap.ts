import { declaration, escaped } from './xml.ts';

/** A sitemap (sitemaps.org 0.9) of whole addresses. */
export function sitemap(urls: readonly string[]): string {
  const entries = urls.map((url) => `  <url><loc>${escaped(new URL(url).href)}</loc></url>\n`).join('');
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}
