import type { APIContext } from 'astro';
import { sourceText } from '../../../exports/annotations/selectors.ts';
import { type Issue, issues } from '../../../queries/archive.ts';

export async function getStaticPaths() {
  return (await issues()).map((issue) => ({ params: { id: issue.gazette.id }, props: { issue } }));
}

/** The source text of one gazette, line by line, whatever file and encoding it came in. */
export const GET = ({ props: { issue } }: APIContext<{ issue: Issue }>): Response =>
  new Response(sourceText(issue.lines));
