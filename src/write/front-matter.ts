import { Document, isScalar, visit } from 'yaml';
import * as z from 'zod';

/** Plain in YAML, but a number, a date or a time to one reader of YAML or another. */
const looksTyped = /^[-+.\d~=<]/;

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
 * quoted where any reader of YAML (1.1 or 1.2) would see another type, no line folded, no anchors, lists of
 * numbers on one line.
 */
export function frontMatter(schema: z.ZodObject, record: unknown): string {
  const document = new Document(stated(schema, record), { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && looksTyped.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
    },
    Seq(_, list) {
      if (list.items.every((item) => isScalar(item) && typeof item.value === 'number')) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
