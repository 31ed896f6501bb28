import { describe, expect, it } from 'vitest';
import { inOrder } from '../../scripts/parse/pool.ts';

const worker = new URL('../fixtures/echo-worker.ts', import.meta.url);
const run = (jobs: readonly string[], limit = 20_000): Promise<unknown[]> =>
  Array.fromAsync(inOrder(jobs, { worker, size: 2, limit }));

describe('inOrder', () => {
  it('answers in the order of the jobs, whichever is done first', async () => {
    const jobs = ['slow', ...Array.from({ length: 20 }, (_, index) => `job ${index}`)];
    expect(await run(jobs)).toEqual(jobs);
  });

  it('has nothing to say to no jobs', async () => {
    expect(await run([])).toEqual([]);
  });

  it('loses only the job whose thread dies or hangs', async () => {
    const failure = (reason: RegExp): unknown => ({ ok: false, reason: expect.stringMatching(reason) });
    const outcomes = await run(['a', 'exit', 'b', 'throw', 'c', 'loop', 'd'], 2000);
    expect(outcomes).toMatchObject(['a', failure(/退出/), 'b', failure(/出错/), 'c', failure(/超过/), 'd']);
  });

  it('stops its threads when nobody reads on', async () => {
    for await (const outcome of inOrder(['a', 'b', 'slow'], { worker, size: 2, limit: 20_000 })) {
      expect(outcome).toBe('a');
      break;
    }
  });
});
