/** A short name for some texts that changes with any of them. */
export async function digest(texts: readonly string[]): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texts.join('\n'))));
  return Array.from(bytes.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
