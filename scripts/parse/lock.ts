import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who works on the collections. */
export interface Holder {
  pid: number;
  host: string;
  since: string;
}

/** A run shows every so many milliseconds that it goes on, and is taken for dead after such a silence. */
const beat = 5000;
const silence = 60_000;

const lockPath = (root: string): string => join(root, '.cache', 'parse', 'lock');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Who wrote a lock; somebody unknown where it is only half written, or cannot be read. */
function writerOf(text: string | null): Holder {
  try {
    return JSON.parse(text ?? '') as Holder;
  } catch {
    return { pid: 0, host: '未知', since: '' };
  }
}

/** The text of the lock, and who holds it: null where nobody does any more. Null where there is no lock. */
async function holderOf(path: string): Promise<{ text: string; holder: Holder | null } | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  const text = await readFile(path, 'utf8').catch(() => null);
  const holder = writerOf(text);
  // A number may have gone to another process since: only one that still gives signs of life holds a lock.
  const dead = Date.now() - found.mtimeMs > silence || (holder.host === hostname() && !isAlive(holder.pid));
  return { text: text ?? '', holder: dead && text !== null ? null : holder };
}

/** Takes away the lock of a run that is dead, unless another was quicker. */
async function removeDead(path: string, text: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  const taken = await rename(path, aside).then(
    () => readFile(aside, 'utf8'),
    () => text,
  );
  if (taken !== text) await rename(aside, path);
  await rm(aside, { force: true });
}

/**
 * Takes the lock of a project; waits for whoever holds it as long as `patience` says. Gives what releases it, or who holds it
 * still. Where no lock can be written, nothing else can be either: then there is none.
 */
export async function takeLock(
  root: string,
  patience: number,
  waiting: (holder: Holder) => void = () => {},
): Promise<(() => Promise<void>) | Holder> {
  const path = lockPath(root);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), since: new Date().toISOString() } satisfies Holder);
  const end = Date.now() + patience;
  for (let told = false; ; ) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, own, { flag: 'wx' });
      const beating = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), beat).unref();
      return () => {
        clearInterval(beating);
        return rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        // A full disk makes the file and writes nothing to it.
        await rm(path, { force: true }).catch(() => {});
        return async () => {};
      }
    }
    const found = await holderOf(path);
    if (!found) continue;
    if (!found.holder) {
      await removeDead(path, found.text);
      continue;
    }
    if (Date.now() >= end) return found.holder;
    if (!told) waiting(found.holder);
    told = true;
    await wait(100);
  }
}
