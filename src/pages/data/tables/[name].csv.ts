import type { APIContext } from 'astro';
import { tableCsv } from '../../../exports/table-csv.ts';
import { type ArchiveTable, tables } from '../../../exports/tables/index.ts';
import { archived } from '../../../queries/archived.ts';

export const getStaticPaths = () => tables.map((table) => ({ params: { name: table.name }, props: { table } }));

/** One table of the whole archive. */
export const GET = async ({ props: { table } }: APIContext<{ table: ArchiveTable }>): Promise<Response> =>
  new Response(tableCsv(table, await archived()));
