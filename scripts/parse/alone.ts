import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFault } from './disk-reason.ts';
import { type Holder, takeLock } from './lock.ts';
import { finishPending } from './replace-files.ts';

const patience = 600_000;
const called = ({ pid, host, since }: Holder): string => `进程 ${pid}@${host}${since && `,自 ${since} 起`}`;

/** Drafts that a run left when it was cut short before it knew what to do with them. */
async function removeDrafts(root: string): Promise<void> {
  const drafts = await Array.fromAsync(glob('content/**/*.{md,json}.*.tmp', { cwd: root }));
  for (const draft of drafts) await rm(join(root, draft), { force: true });
}

/**
 * Does work on the collections that no other run may do at the same time: waits for another to end, finishes what one that was
 * cut short had begun, and says in Chinese where the disk fails. Gives the exit status.
 */
export async function alone(root: string, work: () => Promise<number>): Promise<number> {
  const lock = await takeLock(root, patience, (holder) =>
    console.log(`另一个解析正在进行(${called(holder)}),等它结束……`),
  );
  if (typeof lock !== 'function') {
    console.error(
      `另一个解析仍在进行(${called(lock)}),没有动任何文件。请等它结束再运行;确知没有的,删去 .cache/parse/lock 再运行`,
    );
    return 1;
  }
  try {
    if (await finishPending(root)) console.log('上次解析中断时没有换完的文件,已经换好');
    await removeDrafts(root);
    return await work();
  } catch (error) {
    const fault = diskFault(error);
    if (!fault) throw error;
    console.error(`${fault}。已写好的各期完整,其余保持原样;解决之后再运行 npm run parse 即可接着做完`);
    return 1;
  } finally {
    await lock();
  }
}
