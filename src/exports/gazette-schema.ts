import * as z from 'zod';
import { parsedGazette } from '../records/index.ts';
import { fieldWords } from './field-words.ts';

/**
 * The version of the shape of a gazette as JSON. It goes up when a reader of the old shape could break: a key that is gone, a
 * value of another type, or null where there was none. A new key or a new value of a list of words is not such a change.
 */
export const schemaVersion = 1;

type Node = { properties?: Record<string, Node & { title?: string }>; [key: string]: unknown };

/** Every property with what it is called in Chinese. */
function titled(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, property] of Object.entries((node as Node).properties ?? {})) {
    if (fieldWords[key]) property.title = fieldWords[key];
  }
  for (const child of Object.values(node)) titled(child);
}

/** The JSON Schema (draft 7, which most tools know) of `/data/gazettes/<id>.json`, made from the records. Keys that it does not name may come. */
export function gazetteSchema(address: string): object {
  const schema = z.toJSONSchema(parsedGazette, { io: 'input', target: 'draft-7' });
  titled(schema);
  return { ...schema, $id: address, title: `公报数据 第${schemaVersion}版` };
}
