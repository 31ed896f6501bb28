import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '../../src/parse/index.ts';
import { publisherOf } from '../../src/publishers/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { identify } from '../parse/identity.ts';
import { floor } from './floor.ts';

/** Runs before any is timed: the engine goes on compiling what it finds hot for about this long. */
const warmUp = 40;

/** The median of several runs, in milliseconds. */
async function time(run: () => unknown, before: number, measured: number): Promise<number> {
  for (let count = 0; count < before; count += 1) await run();
  const times: number[] = [];
  for (let count = 0; count < measured; count += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** How long one gazette takes in a warm process, once and ten times over, and the least that any parser would; as rows. */
export async function benchParser(root: string, path: string, runs: number): Promise<[string, string][]> {
  const { id, publisher } = identify(path);
  const profile = publisherOf(publisher);
  const read = async (bytes: Uint8Array) => parse(await readSource(bytes, path), { id, path, publisher: profile });
  const file = join(root, path);
  const once = await readFile(file);
  const tenfold = Buffer.concat(Array.from({ length: 10 }, () => once));
  // So short a run is repeated more often, or one hiccup of the machine decides.
  const least = await time(async () => floor(await readFile(file)), warmUp * 5, runs * 5);
  const whole = await time(async () => read(await readFile(file)), warmUp, runs);
  const ten = await time(() => read(tenfold), 2, runs);
  return [
    ['parse, warm', `${whole.toFixed(0)} ms, ${(once.length / 1000 / whole).toFixed(2)} MB/s`],
    [
      'floor: read, split, fifty patterns a line',
      `${least.toFixed(1)} ms; parse / floor ${(whole / least).toFixed(1)}`,
    ],
    ['the text ten times', `${ten.toFixed(0)} ms; ten times / once ${(ten / whole).toFixed(1)}`],
  ];
}
