import { readFile } from 'node:fs/promises';

/** A file of the built data as JSON. */
export const dataOf = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(`dist/data/${path}`, 'utf8')) as T;

/** A file of the built data as text. */
export const textOf = (path: string): Promise<string> => readFile(`dist/data/${path}`, 'utf8');
