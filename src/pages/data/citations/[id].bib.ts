import type { APIContext } from 'astro';
import { documentAddress } from '../../../addresses.ts';
import { bibtex } from '../../../exports/bibtex.ts';
import { citedOf } from '../../../queries/cited.ts';
import { type DocumentInContext, documents } from '../../../queries/documents.ts';

export async function getStaticPaths() {
  return (await documents()).map((props) => ({
    params: { id: props.document.id },
    props,
    cacheKey: props.key,
  }));
}

/** A document's citation. */
export const GET = ({ props: { gazette, document }, site }: APIContext<DocumentInContext>): Response =>
  new Response(bibtex(citedOf(gazette, document, new URL(documentAddress(document.id), site).href)));
