import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeGazettes } from './bench/make-gazettes.ts';
import { readModel } from './bench/model.ts';

// node scripts/make-gazettes.ts [--count 300] [--seed 1] [FOLDER]: an archive for measuring, outside of the project's own.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const folder = positionals[0];
const root = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'gongbao-gazettes-'));
if (root === process.cwd()) throw new Error('made gazettes do not belong into the project');
await makeGazettes(root, await readModel(process.cwd()), 0, Number(values.count), Number(values.seed));
console.log(root);
