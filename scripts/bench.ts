import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { archiveCosts } from './bench/archive-costs.ts';
import type { Cost } from './bench/measure.ts';
import { readModel } from './bench/model.ts';
import { benchParser } from './bench/parser.ts';

// Seconds by the clock, in brackets those of the processor.
// npm run bench -- [--gazettes 1,30,300] [--runs 21] [--alone]; --alone leaves out Astro beside it.
const { values } = parseArgs({
  options: {
    gazettes: { type: 'string', default: '1,30,300' },
    runs: { type: 'string', default: '21' },
    alone: { type: 'boolean', default: false },
  },
});
const project = process.cwd();
const model = await readModel(project);

console.log(
  `${model.path}; ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.versions.node}\n`,
);
for (const [name, value] of await benchParser(project, model.path, Number(values.runs))) {
  console.log(`${name.padEnd(44)}${value}`);
}

const cost = (told: Cost | null): string =>
  told ? `${told.seconds.toFixed(1)} s (${told.processor.toFixed(1)}) ${told.memory.toFixed(0)} MB` : 'failed';
const columns = [
  'gazettes',
  'parse',
  'build',
  'data',
  'one more: parse',
  'build',
  'Astro alone',
  'ratio',
  'pages',
  'files',
  'MB',
  'largest file',
];
console.log(`\n| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`);
for (const gazettes of values.gazettes.split(',').map(Number)) {
  const found = await archiveCosts(project, model, gazettes, !values.alone);
  const { parse, build, data, parseOneMore, buildOneMore, plain, plainInPieces, pages, files, bytes, largest } = found;
  const row = [
    gazettes,
    ...[parse, build, data, parseOneMore, buildOneMore].map(cost),
    plain ? `${cost(plain)}${plainInPieces ? ' in pieces' : ''}` : '–',
    plain && build ? (build.seconds / plain.seconds).toFixed(2) : '–',
    pages,
    files,
    (bytes / 1e6).toFixed(0),
    `${largest[0]} ${(largest[1] / 1e6).toFixed(1)} MB`,
  ];
  console.log(`| ${row.join(' | ')} |`);
}
