/** A text inside of XML; signs that XML 1.0 does not know are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r\x7f-\x9f])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
