import { docxWith, htmlOf, wordParagraph } from '../fixtures/renditions.ts';

/** One change to the markup that holds lines. */
export interface MarkupEdit {
  how: string;
  at: number;
  size: number;
}

type Wrap = (piece: string, size: number) => string;

/** What is done to a stretch of a page. */
const page: Readonly<Record<string, Wrap>> = {
  nest: (piece, size) => '<div>'.repeat(size * 3) + piece,
  bold: (piece, size) => '<b><i>'.repeat(size) + piece,
  table: (piece) =>
    `<table>${piece.replaceAll('<p>', '<tr><td>').replaceAll('</p>', '</td><td colspan=9999 rowspan=9999>0')}`,
  list: (piece) => `<ol start=-9><li value=x>${piece.replaceAll('<p>', '<li>')}`,
  hide: (piece) => `<div style="display:none">${piece}</div>`,
  comment: (piece) => `<!-- ${piece}`,
  script: (piece) => `<script>${piece}`,
  head: (piece, size) => `<h${1 + (size % 7)}>${piece}`,
  pre: (piece) => `<pre>${piece}`,
  open: (piece) => piece.replace('</p>', '<p title="'),
  entity: (piece) => piece.replaceAll('。', '&#x110000;&nbsp;&bogus;&#0;'),
  frame: (piece) => `<svg><foreignObject><math><template>${piece}`,
  charset: (piece) => `<meta charset="utf-16"><meta charset=gbk>${piece}`,
};

/** What is done to a stretch of the body of a Word document. */
const word: Readonly<Record<string, Wrap>> = {
  table: (piece) => `<w:tbl><w:tr><w:tc>${piece}</w:tc><w:tc/></w:tr></w:tbl>`,
  span: (piece) =>
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999"/><w:vMerge w:val="restart"/></w:tcPr>${piece}</w:tc></w:tr></w:tbl>`,
  nest: (piece, size) => '<w:sdt><w:sdtContent>'.repeat(size) + piece + '</w:sdtContent></w:sdt>'.repeat(size),
  box: (piece) => `<w:p><w:r><w:pict><w:txbxContent>${piece}</w:txbxContent></w:pict></w:r></w:p>`,
  open: (piece) => piece.replace('</w:p>', ''),
  strike: (piece) => `<w:p><w:del>${piece}</w:del><w:ins>${piece}</w:ins></w:p>`,
  field: (piece) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText></w:r></w:p>${piece}`,
  break: (piece) => `<w:p><w:r><w:br w:type="page"/><w:tab/><w:sym w:char="F000"/></w:r></w:p>${piece}`,
  entity: (piece) => piece.replaceAll('。', '&bogus;'),
  note: (piece) => `<w:p><w:r><w:footnoteReference w:id="9"/><w:commentReference w:id="0"/></w:r></w:p>${piece}`,
};

export const pageEdits = Object.keys(page);
export const wordEdits = Object.keys(word);

/** The pieces with each edit made at its place. */
function wrapped(
  pieces: readonly string[],
  ways: Readonly<Record<string, Wrap>>,
  edits: readonly MarkupEdit[],
): string[] {
  const result = [...pieces];
  for (const { how, at, size } of edits) {
    const from = at % (result.length + 1);
    const piece = result.splice(from, 1 + (size % 20)).join('');
    result.splice(from, 0, ways[how]?.(piece, size) ?? piece);
  }
  return result;
}

/** Lines as a page that was edited. */
export function htmlWith(lines: readonly string[], edits: readonly MarkupEdit[]): string {
  const parts = htmlOf(lines).split(/(?= {4}<p>)/);
  return wrapped(parts, page, edits).join('');
}

/** Lines as a Word document whose body was edited. */
export const docxWithEdits = (lines: readonly string[], edits: readonly MarkupEdit[]): Uint8Array =>
  docxWith(wrapped(lines.map(wordParagraph), word, edits).join(''));
