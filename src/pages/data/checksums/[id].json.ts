import type { APIContext } from 'astro';
import { checksums } from '../../../exports/checksums.ts';
import type { Issue } from '../../../queries/archive.ts';
import { issuePaths } from '../../../queries/issue-paths.ts';

export const getStaticPaths = issuePaths;

/** The SHA-256 of one gazette's source, documents and paragraphs, which `npm run verify` makes again from the source. */
export const GET = async ({ props: { issue } }: APIContext<{ issue: Issue }>): Promise<Response> =>
  Response.json(checksums(issue.gazette, issue.documents));
