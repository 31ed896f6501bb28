import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** What a schema of `tests/schemas/` (`.rng`, `.xsd`) has against an XML text, a sentence each; nothing where the text is valid. */
export async function xmlFaults(text: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: text,
    schema: await readFile(`tests/schemas/${schema}`, 'utf8'),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors.map(({ message }) => message);
}
