import type { APIContext } from 'astro';
import { toParsedGazette } from '../../../exports/parsed-gazette.ts';
import { type Issue, issues } from '../../../queries/archive.ts';

export async function getStaticPaths() {
  return (await issues()).map((issue) => ({ params: { id: issue.gazette.id }, props: { issue } }));
}

/** One gazette as JSON, the shape that `npm run parse -- --json` prints. */
export const GET = ({ props }: APIContext<{ issue: Issue }>): Response => Response.json(toParsedGazette(props.issue));
