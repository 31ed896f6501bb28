import { fork } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../src/parse/index.ts';
import { publisherOf } from '../src/publishers/index.ts';
import { readSource } from '../src/sources/index.ts';
import { floor } from './bench/floor.ts';
import { makeGazettes } from './bench/make-gazettes.ts';
import { readModel } from './bench/model.ts';
import { wantedAt } from './bench/wanted.ts';
import { identify } from './parse/identity.ts';

const { values } = parseArgs({
  options: { gazettes: { type: 'string', default: '300' }, runs: { type: 'string', default: '21' } },
});
const runs = Number(values.runs);
const model = await readModel(process.cwd());
const { path } = model;
const { id, publisher } = identify(path);
const profile = publisherOf(publisher);

const read = async (bytes: Uint8Array) => parse(await readSource(bytes, path), { id, path, publisher: profile });

/** Runs before any is timed: the engine goes on compiling what it finds hot for about this long. */
const warmUp = 40;

/** The fastest and the median of several runs, in milliseconds: what else the machine does only ever adds to them. */
async function time(
  run: () => unknown,
  before = warmUp,
  measured = runs,
): Promise<{ fastest: number; median: number }> {
  for (let count = 0; count < before; count += 1) await run();
  const times: number[] = [];
  for (let count = 0; count < measured; count += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { fastest: times[0] ?? Number.NaN, median: times[Math.floor(times.length / 2)] ?? Number.NaN };
}

const row = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value.padStart(28)}`);

const once = await readFile(path);
const tenfold = Buffer.concat(Array.from({ length: 10 }, () => once));
const megabytes = once.length / 1e6;
// So short a run is repeated more often, or one hiccup of the machine decides.
const least = await time(async () => floor(await readFile(path)), warmUp * 5, runs * 5);
const whole = await time(async () => read(await readFile(path)));
// The parser is warm by now.
const ten = await time(() => read(tenfold), 2);
console.log(
  `${path}, ${(once.length / 1000).toFixed(0)} kB, ${availableParallelism()} cores, Node ${process.versions.node}; ` +
    `the median of ${runs} runs, and the fastest, after ${warmUp} to warm up\n`,
);
type Figures = Awaited<ReturnType<typeof time>>;
const figures = (name: string, unit: string, of: (kind: keyof Figures) => number, digits = 1): void =>
  row(name, `${of('median').toFixed(digits)} (${of('fastest').toFixed(digits)}) ${unit}`);
figures('floor: read, split, fifty patterns a line', 'MB/s', (kind) => megabytes / (least[kind] / 1000));
figures('parse', 'MB/s', (kind) => megabytes / (whole[kind] / 1000), 2);
figures('parse / floor', '×', (kind) => whole[kind] / least[kind]);
figures('parse, once', 'ms', (kind) => whole[kind], 0);
figures('parse, the text ten times', 'ms', (kind) => ten[kind], 0);
figures('ten times / once', '×', (kind) => ten[kind] / whole[kind]);

const root = await mkdtemp(join(tmpdir(), 'gongbao-bench-'));
interface Pass {
  status: number;
  seconds: number;
  memory: number;
  /** How many gazettes were as at the last run, and not parsed again. */
  recalled: string;
}
const pass = (): Promise<Pass> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./bench/archive-run.ts', import.meta.url), { cwd: root, silent: true });
    let said = '';
    let told: Omit<Pass, 'recalled'> | undefined;
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('message', (message) => {
      told = message as typeof told;
    });
    child.on('close', (code) =>
      told
        ? resolve({ ...told, recalled: /(\d+) 期未变/.exec(said)?.[1] ?? '?' })
        : reject(new Error(`the run ended with ${code}`)),
    );
  });
try {
  const count = Number(values.gazettes);
  await makeGazettes(root, model, 0, count);
  const report = (name: string, { status, seconds, memory, recalled }: Pass): void =>
    row(
      `${count} gazettes, ${name}`,
      `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB, ${recalled} recalled${status ? `, status ${status}` : ''}`,
    );
  report('cold', await pass());
  report('nothing changed', await pass());
  // A correction: the documents stay, and with them their addresses.
  await appendFile(join(root, wantedAt(Math.floor(count / 2), 1).path), '\n本期公报文本以印发的为准。\n');
  report('one changed', await pass());
} finally {
  await rm(root, { recursive: true, force: true });
}
