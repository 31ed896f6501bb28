import type { APIContext } from 'astro';
import { akomaNtoso } from '../../../exports/akoma-ntoso/index.ts';
import type { ArchivedIssue } from '../../../exports/archived.ts';
import { archived } from '../../../queries/archived.ts';

export async function getStaticPaths() {
  // The standard cannot write an issue without documents.
  const issues = (await archived()).filter(({ documents }) => documents.length > 0);
  return issues.map((issue) => ({ params: { id: issue.gazette.id }, props: { issue }, cacheKey: issue.digest }));
}

/** One gazette with all its documents in Akoma Ntoso. */
export const GET = ({ props: { issue } }: APIContext<{ issue: ArchivedIssue }>): Response =>
  new Response(akomaNtoso(issue));
