import type { APIContext } from 'astro';
import { checksums } from '../../../exports/checksums.ts';
import { type Issue, issues } from '../../../queries/archive.ts';

export async function getStaticPaths() {
  return (await issues()).map((issue) => ({ params: { id: issue.gazette.id }, props: { issue } }));
}

/** The SHA-256 of one gazette's source, documents and paragraphs, which `npm run verify` makes again from the source. */
export const GET = async ({ props: { issue } }: APIContext<{ issue: Issue }>): Promise<Response> =>
  Response.json(await checksums(issue.gazette, issue.documents));
