import { named } from '../../queries/named.ts';
import { indexOf } from '../../search/index-of.ts';

/** What the search page loads first. */
export const GET = async (): Promise<Response> => Response.json(indexOf(await named()));
