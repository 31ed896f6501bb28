import type { APIContext } from 'astro';
import { sourceText } from '../../../exports/annotations/selectors.ts';
import type { Issue } from '../../../queries/archive.ts';
import { issuePaths } from '../../../queries/issue-paths.ts';

export const getStaticPaths = issuePaths;

/** The source text of one gazette, line by line, whatever file and encoding it came in. */
export const GET = ({ props: { issue } }: APIContext<{ issue: Issue }>): Response =>
  new Response(sourceText(issue.lines()));
