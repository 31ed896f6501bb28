import type { APIContext } from 'astro';
import { fileAddress } from '../addresses.ts';

/** Everything may be read. */
export const GET = (context: APIContext): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAddress('sitemap.xml'), context.site).href}\n`);
