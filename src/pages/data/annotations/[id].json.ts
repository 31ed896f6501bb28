import type { APIContext } from 'astro';
import { annotations } from '../../../exports/annotations/index.ts';
import { type ArchivedEntry, archived } from '../../../queries/archived.ts';

export async function getStaticPaths() {
  return (await archived()).map((issue) => ({
    params: { id: issue.gazette.id },
    props: { issue },
    cacheKey: issue.digest,
  }));
}

/** What the archive says of one gazette's source, and where. */
export const GET = ({ props: { issue } }: APIContext<{ issue: ArchivedEntry }>): Response =>
  Response.json(annotations(issue, issue.lines()));
