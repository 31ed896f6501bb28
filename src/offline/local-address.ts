// Ships to the browser.

/**
 * An address of this site as a link between files: from a page so many folders deep, and with the file that a host would
 * send for a folder. `/people/甲/#L3`, two deep → `../../people/甲/index.html#L3`. Other addresses stay as they are.
 */
export function localAddress(address: string, base: string, depth: number): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${depth ? '../'.repeat(depth) : './'}${file}${rest}`;
}
