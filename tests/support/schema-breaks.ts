type Node = Record<string, unknown> | undefined;

const children = (node: Node, key: string): Record<string, Node> => (node?.[key] ?? {}) as Record<string, Node>;

/** The types that a value may have, null among them. */
function typesOf(node: Node): string[] {
  if (!node) return [];
  if (Array.isArray(node['anyOf'])) return (node['anyOf'] as Node[]).flatMap(typesOf);
  return [node['type'] ?? []].flat() as string[];
}

const inner = (node: Node): Node =>
  Array.isArray(node?.['anyOf']) ? (node['anyOf'] as Node[]).find((each) => each?.['type'] !== 'null') : node;

/** What a program written for the old JSON Schema could trip over in data of the new one. */
export function schemaBreaks(before: Node, after: Node, path = ''): string[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  const faults = now.filter((type) => !old.includes(type)).map((type) => `${path || '/'}: may be ${type} now`);
  if (!now.length) return [`${path}: is gone`];
  const [a, b] = [inner(before), inner(after)];
  const required = (b?.['required'] ?? []) as string[];
  for (const [key, property] of Object.entries(children(a, 'properties'))) {
    const next = children(b, 'properties')[key];
    if (next && !required.includes(key) && ((a?.['required'] ?? []) as string[]).includes(key)) {
      faults.push(`${path}/${key}: may be left out now`);
    }
    faults.push(...schemaBreaks(property, next, `${path}/${key}`));
  }
  const [items, nextItems] = [a, b].map((node) => [node?.['items'] ?? []].flat() as Node[]);
  items?.forEach((item, i) => {
    faults.push(...schemaBreaks(item, nextItems?.[i], `${path}[]`));
  });
  return faults;
}
