import type { APIContext } from 'astro';
import type { Sheet } from '../../../../search/entry.ts';
import { searchFiles } from '../../_files.ts';

export async function getStaticPaths() {
  return (await searchFiles()).contributions.flatMap(({ issue: { id }, sheets, version }) =>
    sheets.map((sheet, i) => ({ params: { gazette: id, sheet: `${i}` }, props: { sheet }, cacheKey: version })),
  );
}

/** The paragraphs of some blocks. */
export const GET = ({ props }: APIContext<{ sheet: Sheet }>): Response => Response.json(props.sheet);
