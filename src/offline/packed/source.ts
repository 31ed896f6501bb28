// Ships to the browser.
import type { Source } from '../../search/engine/source.ts';

const waiting = new Map<string, (content: unknown) => void>();

/** What the scripts of a packed copy call with the file that they hold. */
const hear = (path: string, content: unknown): void => {
  waiting.get(path)?.(content);
  waiting.delete(path);
};

/** A page that was opened as a file may read no other, but it may run one as a script. */
function read(root: string, asked: string): Promise<unknown> {
  const path = decodeURIComponent(asked.replace(/\?.*$/, ''));
  return new Promise((resolve, reject) => {
    waiting.set(path, resolve);
    const script = document.createElement('script');
    script.src = `${root}${path.split('/').map(encodeURIComponent).join('/')}.js`;
    script.addEventListener('load', () => script.remove());
    script.addEventListener('error', () => reject(new Error(path)));
    document.head.append(script);
  });
}

/** The files of the search as a packed copy holds them: each a script, what is not JSON as Base64. */
export function packedSource(root: string): Source {
  Object.assign(globalThis, { packedFile: hear });
  return {
    json: <T>(path: string) => read(root, path) as Promise<T>,
    bytes: async (path) => Uint8Array.from(atob((await read(root, path)) as string), (sign) => sign.charCodeAt(0)),
  };
}
