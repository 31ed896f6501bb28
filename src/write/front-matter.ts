import { Document, isScalar, visit } from 'yaml';
import * as z from 'zod';

/** Plain in YAML, but a number, a date or a time to one reader of YAML or another. */
const looksTyped = /^[-+.\d~=<]/;

/** Characters that may stand in YAML only as escapes: controls of every kind, and the two that are no characters. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');
const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The record as its schema orders it, without what the schema fills in by itself. */
function stated(schema: z.ZodObject, record: unknown): Record<string, unknown> {
  const whole = schema.parse(record);
  const kept = Object.entries(whole).filter(([key, value]) => {
    const field = schema.shape[key];
    return !(field instanceof z.ZodDefault && same(value, field.def.defaultValue));
  });
  return Object.fromEntries(kept);
}

/**
 * A record as YAML that its schema reads back to the same record: keys in the schema's order, defaults left out, strings
 * quoted where any reader of YAML (1.1 or 1.2) would see another type, no line folded, no anchors, controls escaped, lists
 * of numbers on one line.
 */
export function frontMatter(schema: z.ZodObject, record: unknown): string {
  const document = new Document(stated(schema, record), { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value === 'string' && (looksTyped.test(value) || unprintable.test(value)))
        scalar.type = 'QUOTE_DOUBLE';
    },
    Seq(_, list) {
      if (list.items.every((item) => isScalar(item) && typeof item.value === 'number')) list.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  // They stand in double quotes only, where the writer leaves some of them as they are.
  return unprintable.test(text) ? text.replace(everyUnprintable, escapeOf) : text;
}
