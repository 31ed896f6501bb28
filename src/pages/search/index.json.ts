import { searchFiles } from './_files.ts';

/** How the archive is cut into the files of the search. */
export const GET = async (): Promise<Response> => Response.json((await searchFiles()).merged.manifest);
