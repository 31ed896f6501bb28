import type { APIContext } from 'astro';
import { pageAddress } from '../addresses.ts';
import { openSearch } from '../exports/open-search.ts';
import { site } from '../site.ts';

/** How a browser searches the site. */
export const GET = (context: APIContext): Response =>
  new Response(openSearch(site.title, site.description, new URL(pageAddress('search'), context.site).href));
