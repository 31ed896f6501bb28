import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a program took: seconds by the clock and of the processor, the most memory in MB, and what it said last. */
export interface Cost {
  seconds: number;
  processor: number;
  memory: number;
  said: string;
}

const telling = fileURLToPath(new URL('./tell-cost.ts', import.meta.url));

/** Runs a program of Node in a process of its own and measures it. Fails where it fails, with what it said last. */
export function measure(
  [program, ...args]: readonly [string, ...string[]],
  cwd: string,
  environment: Record<string, string> = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=12000', '--import', telling, program, ...args], {
    cwd,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let [said, told] = ['', ''];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-10_000);
    });
  }
  child.stdio[3]?.on('data', (text) => {
    told += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code) reject(new Error(`${program} ended with ${code}:\n${said.slice(-2000)}`));
      else resolve({ seconds, ...(JSON.parse(told) as Pick<Cost, 'memory' | 'processor'>), said });
    });
  });
}
