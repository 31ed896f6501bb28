import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** What the schema has against some files, a sentence each; nothing where all are valid. */
export async function aknFaults(files: readonly { fileName: string; contents: string }[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [...files],
    schema: await readFile('tests/schemas/akoma-ntoso.rng', 'utf8'),
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The documents of an officialGazette: their ids, each as an element, and the text of the body without white space. */
export function componentsOf(xml: string): { id: string; element: string; text: string }[] {
  return [...xml.matchAll(/<component eId="([^"]+)">(.*?)<\/component>/gs)].map(([, id = '', element = '']) => ({
    id,
    element,
    text: plain(element.replace(/^.*?<\/preface>/s, '')).replace(/\s/g, ''),
  }));
}
