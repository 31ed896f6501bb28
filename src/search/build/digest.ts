const text = new TextEncoder();

/** A short name for some content, that changes with any of it (FNV-1a). */
export function digest(...parts: readonly (string | ArrayLike<number>)[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const bytes = typeof part === 'string' ? text.encode(part) : part;
    for (let i = 0; i < bytes.length; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
