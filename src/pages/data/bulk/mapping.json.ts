import { bulkMapping } from '../../../exports/bulk.ts';

/** The index that the paragraphs are loaded into. */
export const GET = (): Response => Response.json(bulkMapping);
