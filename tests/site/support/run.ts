import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Starts a program of a copy of the project there, without what the tests' own program sets in the environment. */
export function start(root: string, script: string, ...args: string[]): ChildProcess {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return spawn(process.execPath, [join(root, script), ...args], { cwd: root, env });
}

export const astroScript = 'node_modules/astro/bin/astro.mjs';

/** Runs a program of a copy to its end: its exit status, and all that it said. */
export function run(root: string, script: string, ...args: string[]): Promise<{ status: number | null; told: string }> {
  return new Promise((resolve) => {
    const child = start(root, script, ...args);
    let told = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece) => {
        told += piece;
      });
    }
    child.on('close', (status) => resolve({ status, told }));
  });
}
