import type { APIContext } from 'astro';
import type { ArchivedIssue } from '../../../exports/archived.ts';
import { popolo } from '../../../exports/popolo/index.ts';
import { archived } from '../../../queries/archived.ts';

export async function getStaticPaths() {
  return (await archived()).map((issue) => ({
    params: { id: issue.gazette.id },
    props: { issue },
    cacheKey: issue.digest,
  }));
}

/** People, bodies, posts, memberships, meetings and decisions of one gazette. */
export const GET = ({ props: { issue } }: APIContext<{ issue: ArchivedIssue }>): Response =>
  Response.json(popolo(issue));
