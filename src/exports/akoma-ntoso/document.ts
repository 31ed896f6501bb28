import type { ArchivedDocument, ArchivedIssue } from '../archived.ts';
import { escaped } from '../xml.ts';
import { flow, hierarchy, type idsOf } from './body.ts';
import { meta } from './meta.ts';
import { aknKind } from './names.ts';
import { outlineOf } from './parts.ts';

/** One document as an element of Akoma Ntoso, with its own metadata: title, number and text. */
export function aknDocument(issue: ArchivedIssue, document: ArchivedDocument, ids: ReturnType<typeof idsOf>): string {
  const { element, name } = aknKind(document);
  const legal = element === 'act' || element === 'bill';
  const { blocks, parts } = outlineOf(document, legal);
  const number = document.documentNumber ? `<p><docNumber>${escaped(document.documentNumber)}</docNumber></p>` : '';
  const preface = `<preface><p><docTitle>${escaped(document.title)}</docTitle></p>${number}</preface>`;
  const before = flow(blocks, document, ids);
  const inner = parts.map((part) => hierarchy(part, document, ids)).join('');
  // The body of an act holds numbered parts only; what stands before them is its preamble.
  const body = !legal
    ? `<mainBody>${before}${inner || (before ? '' : '<p/>')}</mainBody>`
    : inner
      ? `${before && `<preamble>${before}</preamble>`}<body>${inner}</body>`
      : `<body><hcontainer name="text"><content>${before || '<p/>'}</content></hcontainer></body>`;
  return `<${element} name="${name}" contains="originalVersion">${meta(issue, document)}${preface}${body}</${element}>`;
}
