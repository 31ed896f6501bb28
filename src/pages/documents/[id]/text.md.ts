import type { APIContext } from 'astro';
import { documentMarkdown } from '../../../exports/document-text.ts';
import { type DocumentInContext, documents } from '../../../queries/documents.ts';
import { issueName } from '../../../words.ts';

export async function getStaticPaths() {
  return (await documents()).map((props) => ({
    params: { id: props.document.id },
    props,
    cacheKey: props.key,
  }));
}

/** A document as Markdown, beside its page. */
export const GET = ({ props: { document, gazette } }: APIContext<DocumentInContext>): Response =>
  new Response(documentMarkdown(document, issueName(gazette)));
