import { searchFiles } from './_files.ts';

/** All that has a name. */
export const GET = async (): Promise<Response> => Response.json((await searchFiles()).merged.names);
