import type { APIContext } from 'astro';
import { type Issue, issues } from '../../../queries/archive.ts';
import { readBlocks } from '../../../queries/readings.ts';
import { passageFile } from '../../../search/index-of.ts';

export async function getStaticPaths() {
  return (await issues()).map((issue) => ({ params: { id: issue.gazette.id }, props: { issue } }));
}

/** The paragraphs of one gazette, for the search page. */
export const GET = ({ props }: APIContext<{ issue: Issue }>): Response => {
  const { issue } = props;
  const documents = issue.documents.map((document) => ({ ...document, blocks: readBlocks(issue, document) }));
  return Response.json(passageFile(issue.gazette.title, documents));
};
