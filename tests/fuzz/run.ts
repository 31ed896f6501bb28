import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { inOrder } from '../../scripts/parse/pool.ts';
import { anyCase, bytesOf, type FuzzFile, fileOf } from './cases.ts';
import { smallest } from './smallest.ts';

const usage = `npm run fuzz -- [--cases 10000] [--seed N] [--threads 2] [--seconds-a-file 10]
Reads so many odd files and says of each that crashes, hangs, loses a line or reads otherwise a second time what is the
least of it that still does. The same seed gives the same files.`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    threads: { type: 'string', default: '2' },
    'seconds-a-file': { type: 'string', default: '10' },
    help: { type: 'boolean', default: false },
  },
});
const [count, seed, size, seconds] = (['cases', 'seed', 'threads', 'seconds-a-file'] as const).map((key) =>
  Number(values[key]),
) as [number, number, number, number];
const usable = !values.help && [count, seed, size, seconds].every((value) => value >= 0);

interface Job {
  bytes: Uint8Array;
  name: string;
}
type Outcome = { ok: true; faults: string[] | null };

const options = { worker: new URL('./worker.ts', import.meta.url), size, limit: seconds * 1000 };
const jobOf = (file: FuzzFile): Job => ({ bytes: bytesOf(file), name: `x.${file.form}` });
const kindOf = (fault: string): string => fault.split(/:|\n/)[0] as string;

async function faultOf(file: FuzzFile): Promise<string | null> {
  for await (const outcome of inOrder<Job, Outcome>([jobOf(file)], { ...options, size: 1 }))
    return outcome.ok ? (outcome.faults?.[0] ?? null) : `time: ${outcome.reason}`;
  return null;
}

/** The least of a file that still has a fault of that kind. */
async function least(file: FuzzFile, kind: string): Promise<FuzzFile> {
  const fails = async (other: FuzzFile): Promise<boolean> => kindOf((await faultOf(other)) ?? '') === kind;
  const shorten = async <Key extends 'damage' | 'markup' | 'lines'>(from: FuzzFile, key: Key): Promise<FuzzFile> => {
    const list = await smallest<unknown>(from[key], (shorter) => fails({ ...from, [key]: shorter }));
    return { ...from, [key]: list };
  };
  let found = await shorten(await shorten(await shorten(file, 'damage'), 'markup'), 'lines');
  for (const [at, line] of found.lines.entries()) {
    if (line.length > 400) continue;
    const characters = await smallest([...line], (fewer) =>
      fails({ ...found, lines: found.lines.with(at, fewer.join('')) }),
    );
    found = { ...found, lines: found.lines.with(at, characters.join('')) };
  }
  return found;
}

async function run(): Promise<number> {
  const start = performance.now();
  // A case is a few numbers; its file is made when its turn comes.
  const cases = fc.sample(anyCase, { numRuns: count, seed });
  const known = new Set<string>();
  let failed = 0;
  let refused = 0;
  const part = 500;
  for (let from = 0; from < cases.length; from += part) {
    const files = cases.slice(from, from + part).map(fileOf);
    let at = 0;
    for await (const outcome of inOrder<Job, Outcome>(files.map(jobOf), options)) {
      const fault = outcome.ok ? outcome.faults?.[0] : `time: ${outcome.reason}`;
      const file = files[at] as FuzzFile;
      at += 1;
      if (outcome.ok && !outcome.faults) refused += 1;
      if (!fault) continue;
      failed += 1;
      const kind = kindOf(fault);
      const shown = fault.slice(0, 600);
      console.log(`case ${from + at - 1}: ${shown}`);
      // One of a kind is made small; the others are most often the same.
      if (known.has(kind)) continue;
      known.add(kind);
      const { lines, ...stored } = await least(file, kind);
      console.log(
        `  at the least: ${JSON.stringify(stored)}\n${lines.map((line) => `  ${JSON.stringify(line)}`).join('\n')}`,
      );
      console.log(`  ${(await faultOf({ lines, ...stored }))?.slice(0, 600)}`);
    }
    process.stderr.write(`\r${Math.min(from + part, count)} of ${count}`);
  }
  const took = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `\n${count} cases of seed ${seed} in ${took} s: ${failed ? `${failed} with faults` : 'no fault'}, ${refused} refused as no text`,
  );
  return failed ? 1 : 0;
}

if (usable) process.exitCode = await run();
else {
  console.error(usage);
  process.exitCode = values.help ? 0 : 2;
}
