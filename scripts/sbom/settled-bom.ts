/** What of a bill of materials changes from one run to the next. */
interface Bom {
  serialNumber?: string;
  metadata?: { timestamp?: string; tools?: unknown; component?: { name?: string; purl?: string } };
}

/**
 * A CycloneDX bill of materials without what the run puts into it (its own number, the time, the version of npm, the name of
 * the folder), so that the same dependencies give the same file.
 */
export function settledBom<Given extends Bom>({ serialNumber: _, ...bom }: Given): Omit<Given, 'serialNumber'> {
  const { timestamp: __, tools: ___, component, ...metadata } = bom.metadata ?? {};
  const name = /^pkg:npm\/(.+)@[^@]*$/.exec(component?.purl ?? '')?.[1];
  return { ...bom, metadata: { ...metadata, component: { ...component, ...(name && { name }) } } };
}
