import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

const read = (name: string) => readFile(`tests/schemas/akoma-ntoso/${name}`, 'utf8');

/** What the schema of OASIS says against some files. */
export async function aknFaults(files: readonly { fileName: string; contents: string }[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [...files],
    schema: [{ fileName: 'akomantoso30.xsd', contents: await read('akomantoso30.xsd') }],
    preload: [{ fileName: 'xml.xsd', contents: await read('xml.xsd') }],
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
