import { changes } from '../../exports/changes.ts';
import { archived } from '../../queries/archived.ts';
import { movedPages } from '../../queries/links.ts';

/** What came, what moved, what is read otherwise than printed. */
export const GET = async (): Promise<Response> => Response.json(changes(await archived(), await movedPages()));
