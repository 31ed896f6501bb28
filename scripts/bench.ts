import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, toJson } from '../src/parse/index.ts';
import { publisherOf } from '../src/publishers/index.ts';
import { readSource } from '../src/sources/index.ts';
import { floor } from './bench/floor.ts';
import { variant } from './bench/variants.ts';
import { listGazettes } from './parse/archive.ts';
import { identify } from './parse/identity.ts';

const { values } = parseArgs({
  options: { gazettes: { type: 'string', default: '300' }, runs: { type: 'string', default: '7' } },
});
const runs = Number(values.runs);
const { sources } = await listGazettes(process.cwd());
const path = sources.find((source) => source.endsWith('.txt'));
if (!path) throw new Error('no gazette under content/gazettes/');
const { id, publisher } = identify(path);
const profile = publisherOf(publisher);

const read = async (bytes: Uint8Array) => parse(await readSource(bytes, path), { id, path, publisher: profile });

/** The fastest of several runs, in milliseconds: what else the machine does only ever adds to it. */
async function time(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs + 2; count += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

const row = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value.padStart(16)}`);

const once = await readFile(path);
const tenfold = Buffer.concat(Array.from({ length: 10 }, () => once));
const megabytes = once.length / 1e6;
const least = await time(async () => floor(await readFile(path)));
const whole = await time(async () => read(await readFile(path)));
const ten = await time(() => read(tenfold));
console.log(
  `${path}, ${(once.length / 1000).toFixed(0)} kB, ${availableParallelism()} cores, Node ${process.versions.node}\n`,
);
row('floor: read, split, fifty patterns a line', `${(megabytes / (least / 1000)).toFixed(1)} MB/s`);
row('parse', `${(megabytes / (whole / 1000)).toFixed(2)} MB/s`);
row('parse / floor', `${(whole / least).toFixed(1)} ×`);
row('parse, once', `${whole.toFixed(0)} ms`);
row('parse, the text ten times', `${ten.toFixed(0)} ms`);
row('ten times / once', `${(ten / whole).toFixed(1)} ×`);

const root = await mkdtemp(join(tmpdir(), 'gongbao-bench-'));
const pass = (): Promise<{ status: number; seconds: number; memory: number }> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./bench/archive-run.ts', import.meta.url), { cwd: root, silent: true });
    child.on('message', resolve).on('exit', (code) => reject(new Error(`the run ended with ${code}`)));
  });
try {
  const { lines } = await readSource(once, path);
  const texts = lines.map((line) => line.text);
  const parsed = toJson(await read(once));
  const count = Number(values.gazettes);
  const target = (index: number): string =>
    join(
      root,
      'content',
      'gazettes',
      publisher,
      `${2001 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}.txt`,
    );
  const make = (index: number, seed: number): Promise<void> =>
    writeFile(target(index), variant(texts, parsed, profile.names, seed));
  await mkdir(join(root, 'content', 'gazettes', publisher), { recursive: true });
  for (let index = 0; index < count; index += 1) await make(index, index + 1);
  const report = (name: string, { status, seconds, memory }: Awaited<ReturnType<typeof pass>>): void =>
    row(
      `${count} gazettes, ${name}`,
      `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB${status ? `, status ${status}` : ''}`,
    );
  report('cold', await pass());
  report('nothing changed', await pass());
  await make(Math.floor(count / 2), count + 1);
  report('one changed', await pass());
} finally {
  await rm(root, { recursive: true, force: true });
}
