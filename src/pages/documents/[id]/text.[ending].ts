import type { APIContext } from 'astro';
import { documentMarkdown, documentText } from '../../../exports/document-text.ts';
import { type DocumentInContext, documents } from '../../../queries/documents.ts';
import { issueName } from '../../../words.ts';

const forms = { md: documentMarkdown, txt: documentText };

export async function getStaticPaths() {
  const all = await documents();
  return all.flatMap((props) =>
    Object.keys(forms).map((ending) => ({ params: { id: props.document.id, ending }, props, cacheKey: props.key })),
  );
}

/** A document as Markdown and as plain text, beside its page. */
export const GET = ({
  params: { ending },
  props: { document, gazette },
}: APIContext<DocumentInContext, { ending: keyof typeof forms }>): Response =>
  new Response(forms[ending](document, issueName(gazette)));
