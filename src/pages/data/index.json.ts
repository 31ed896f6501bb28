import { dataIndex } from '../../exports/data-index.ts';
import { archived, newestDay } from '../../queries/archived.ts';
import { site } from '../../site.ts';

/** Where all data are, and how much there is of what. */
export async function GET(): Promise<Response> {
  const issues = await archived();
  return Response.json(dataIndex({ ...site, version: newestDay(issues) }, issues));
}
