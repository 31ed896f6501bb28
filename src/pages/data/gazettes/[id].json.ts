import type { APIContext } from 'astro';
import { toParsedGazette } from '../../../exports/parsed-gazette.ts';
import type { Issue } from '../../../queries/archive.ts';
import { issuePaths } from '../../../queries/issue-paths.ts';

export const getStaticPaths = issuePaths;

/** One gazette as JSON, the shape that `npm run parse -- --json` prints. */
export const GET = ({ props }: APIContext<{ issue: Issue }>): Response => Response.json(toParsedGazette(props.issue));
