import type { APIContext } from 'astro';
import { searchFiles } from '../_files.ts';

export async function getStaticPaths() {
  const { shards } = (await searchFiles()).merged;
  return shards.map((bytes, shard) => ({ params: { shard: `${shard}` }, props: { bytes } }));
}

/** The blocks that hold some of the pairs of characters. */
export const GET = ({ props }: APIContext<{ bytes: Uint8Array<ArrayBuffer> }>): Response => new Response(props.bytes);
