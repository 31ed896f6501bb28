import type { APIContext } from 'astro';
import { type Issue, issues } from '../../../queries/archive.ts';
import { passageFile } from '../../../search/index-of.ts';

export async function getStaticPaths() {
  return (await issues()).map((issue) => ({ params: { id: issue.gazette.id }, props: { issue } }));
}

/** The paragraphs of one gazette, for the search page. */
export const GET = ({ props }: APIContext<{ issue: Issue }>): Response =>
  Response.json(passageFile(props.issue.gazette.title, props.issue.documents));
