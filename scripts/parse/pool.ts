import { Worker } from 'node:worker_threads';

/** What a worker that failed, or took too long, is answered for. */
export type Failure = { ok: false; reason: string; detail?: string };

interface Options {
  /** A module that answers each `{ ticket, job }` with `{ ticket, outcome }`. */
  worker: URL;
  size: number;
  /** Milliseconds that one job may take, and the memory of the thread that does it. */
  limit: number;
  megabytes?: number;
}

/** One thread, replaced by a new one when it dies or hangs. */
class Thread {
  #worker: Worker | null = null;
  #ticket = 0;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Sends one job and waits for its answer; an answer to any other job is none. */
  run<Job, Outcome>(job: Job): Promise<Outcome | Failure> {
    const { worker: module, megabytes } = this.#options;
    this.#worker ??= new Worker(module, {
      resourceLimits: { ...(megabytes && { maxOldGenerationSizeMb: megabytes }) },
    });
    const worker = this.#worker;
    this.#ticket += 1;
    const ticket = this.#ticket;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome | Failure): void => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', threw).off('exit', left);
        resolve(outcome);
      };
      const fail = (reason: string, detail?: string): void => {
        settle({ ok: false, reason, ...(detail && { detail }) });
        this.stop();
      };
      const answered = (answer: { ticket: number; outcome: Outcome }): void => {
        if (answer.ticket === ticket) settle(answer.outcome);
      };
      const threw = (error: Error & { code?: string }): void =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? fail(`解析所需内存超过 ${megabytes} MB,已中止;请核对文件是否正常`)
          : fail('工作线程出错,已中止', error.stack ?? String(error));
      const left = (): void => fail('工作线程意外退出');
      const timer = setTimeout(
        () => fail(`解析超过 ${this.#options.limit / 1000} 秒,已中止;请核对文件是否正常`),
        this.#options.limit,
      );
      worker.on('message', answered).on('error', threw).on('exit', left);
      worker.postMessage({ ticket, job });
    });
  }

  stop(): void {
    // A thread that is given up may still fail; nobody waits for it any more.
    this.#worker?.on('error', () => {});
    void this.#worker?.terminate();
    this.#worker = null;
  }
}

/**
 * Runs the jobs on several threads and yields their outcomes in the order of the jobs. Each thread has one job at a time,
 * and no thread runs further ahead of the reader than twice their number, so that memory stays bounded.
 */
export async function* inOrder<Job, Outcome>(
  jobs: readonly Job[],
  options: Options,
): AsyncGenerator<Outcome | Failure, void> {
  const threads = Array.from({ length: Math.min(options.size, jobs.length) }, () => new Thread(options));
  const idle = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  let closed = false;
  const start = async (job: Job): Promise<Outcome | Failure> => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
    // A thread that was stopped would begin again with the jobs that still wait.
    const outcome = closed ? { ok: false as const, reason: '已中止' } : await thread.run<Job, Outcome>(job);
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
    return outcome;
  };
  try {
    const ahead = threads.length * 2;
    const running = jobs.slice(0, ahead).map(start);
    for (let next = ahead; running.length; next += 1) {
      yield await (running.shift() as Promise<Outcome | Failure>);
      if (next < jobs.length) running.push(start(jobs[next] as Job));
    }
  } finally {
    closed = true;
    for (const thread of threads) thread.stop();
  }
}
