import type { APIContext } from 'astro';
import { documentText } from '../../../exports/document-text.ts';
import { type DocumentInContext, documents } from '../../../queries/documents.ts';
import { issueName } from '../../../words.ts';

export async function getStaticPaths() {
  return (await documents()).map((props) => ({
    params: { id: props.document.id },
    props,
    cacheKey: props.key,
  }));
}

/** A document as plain text, beside its page. */
export const GET = ({ props: { document, gazette } }: APIContext<DocumentInContext>): Response =>
  new Response(documentText(document, issueName(gazette)));
