import { pageAddress, whole } from '../../../addresses.ts';
import { dataPackage } from '../../../exports/data-package.ts';
import { sha256 } from '../../../exports/sha256.ts';
import { tableCsv } from '../../../exports/table-csv.ts';
import { tables } from '../../../exports/tables/index.ts';
import { archived, newestDay } from '../../../queries/archived.ts';
import { site } from '../../../site.ts';

/** The tables as a Data Package. */
export async function GET(): Promise<Response> {
  const issues = await archived();
  const files = tables.map((table) => {
    const text = tableCsv(table, issues);
    return [table.name, { bytes: new TextEncoder().encode(text).length, sha256: sha256(text) }] as const;
  });
  return Response.json(
    dataPackage({
      title: `${site.title}数据表`,
      description: site.description,
      homepage: whole(pageAddress('data')),
      version: newestDay(issues),
      licence: site.licence,
      contributor: site.operator ?? site.title,
      files: new Map(files),
    }),
  );
}
