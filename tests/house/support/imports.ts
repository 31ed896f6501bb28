import { posix } from 'node:path';
import { guarded, rooms } from './rooms.ts';

/** An import, and the line of the file that it stands on. */
interface Import {
  line: number;
  what: string;
}

const statement = /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every import of a file, also those of types, and re-exports. */
export function importsOf(code: string): Import[] {
  return [...code.matchAll(statement)].map((match) => ({
    line: code.slice(0, match.index + match[0].length).split('\n').length,
    what: (match[1] ?? match[2]) as string,
  }));
}

/** The room of a file, by its path from the root. */
export function roomOf(path: string): string {
  const [top, second = ''] = path.split('/');
  if (top !== 'src') return top as string;
  return path.split('/').length > 2 ? second : second.replace(/\.[a-z]+$/, '');
}

/** Whether a file is a document type, and not what serves them all. */
const isType = (path: string): boolean =>
  /^src\/documents\//.test(path) && !/\/(?:index|kind|collections)\.ts$/.test(path);

/** What is wrong with the imports of a file: one line each, empty where all is well. */
export function faultsOf(path: string, code: string): string[] {
  const room = roomOf(path);
  const may = rooms[room];
  if (!may) return [`${path}: no such room as ${room}`];
  return importsOf(code).flatMap(({ line, what }) => {
    const at = `${path}:${line}: ${room} imports ${what}`;
    if (!what.startsWith('.')) {
      return guarded.some((guard) => guard.what.test(what) && !guard.rooms.includes(room)) ? [at] : [];
    }
    const target = posix.join(posix.dirname(path), what);
    // A query asks Vite for the address of a file, or for its text.
    if (!/\.(?:(?:ts|astro|css)(?:\?(?:worker&)?url)?|js\?raw)$/.test(target)) return [`${at} without its ending`];
    const other = roomOf(target);
    if (room === 'documents' && isType(path) && isType(target)) return [`${at}: another document type`];
    return other === room || may.includes(other) ? [] : [at];
  });
}
