import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Where a file is that was named on the command line: npm runs a script in the project's root; a path is meant from where the
 * command was given.
 */
export function locate(file: string): string {
  const here = resolve(file);
  const { INIT_CWD: origin } = process.env;
  return existsSync(here) || !origin ? here : resolve(origin, file);
}
