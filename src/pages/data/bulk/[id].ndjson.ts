import type { APIContext } from 'astro';
import type { ArchivedIssue } from '../../../exports/archived.ts';
import { bulk } from '../../../exports/bulk.ts';
import { archived } from '../../../queries/archived.ts';

export async function getStaticPaths() {
  return (await archived()).map((issue) => ({
    params: { id: issue.gazette.id },
    props: { issue },
    cacheKey: issue.digest,
  }));
}

/** The paragraphs of one gazette, to be loaded into a search engine. */
export const GET = ({ props: { issue } }: APIContext<{ issue: ArchivedIssue }>): Response => new Response(bulk(issue));
