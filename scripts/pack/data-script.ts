/** A file of the search as a script that hands it over: JSON as it is, other bytes as Base64. */
export function dataScript(path: string, bytes: Uint8Array): string {
  const content = path.endsWith('.json')
    ? new TextDecoder().decode(bytes)
    : JSON.stringify(Buffer.from(bytes).toString('base64'));
  return `packedFile(${JSON.stringify(path)},${content});`;
}
