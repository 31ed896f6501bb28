import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a parse of the archive ended: the line that sums it up, and what went wrong. */
export interface Run {
  summary: string;
  faults: string;
}

const script = join(import.meta.dirname, '..', 'parse.ts');

/**
 * Parses what has changed in a process of its own: with the parser's code as it is now, and whatever goes wrong there leaves
 * this program alone.
 */
export function parseArchive(root: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, '--quiet'], { cwd: root });
    let [summary, faults] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      summary += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece) => {
      faults += piece;
    });
    child.on('error', ({ message }) => resolve({ summary, faults: message }));
    child.on('close', (status) =>
      resolve({ summary: summary.trim(), faults: faults.trim() || (status ? `解析中止(退出码 ${status})` : '') }),
    );
  });
}

/** Runs work one at a time: a call during a run gets the result of the next one, which all calls until then share. */
export function oneAtATime<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  let next: Promise<Result> | undefined;
  const start = (): Promise<Result> => {
    next = undefined;
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(start, start);
    return next;
  };
}
