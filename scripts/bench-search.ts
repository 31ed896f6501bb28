import { parseArgs } from 'node:util';
import { corpus } from './bench/search/corpus.ts';
import { build, fuseAlone, ours } from './bench/search/engines.ts';
import { inBrowser } from './bench/search/in-browser.ts';
import { judge, type Score, truths } from './bench/search/judge.ts';
import { withPagefind } from './bench/search/pagefind.ts';
import { queriesOf } from './bench/search/queries.ts';

const { values } = parseArgs({
  options: {
    gazettes: { type: 'string', default: '1,30,300' },
    /** Pagefind takes 12 GB of memory for 300 gazettes. */
    pagefind: { type: 'string', default: '30' },
    /** Fuse takes seconds a query at 300. */
    fuse: { type: 'string', default: '30' },
    browser: { type: 'boolean', default: false },
  },
});

const show = async (name: string, scores: AsyncIterable<Score>): Promise<void> => {
  for await (const { kind, queries, recall, firstThree } of scores) {
    console.log(
      `${name.padEnd(16)} ${kind.padEnd(8, '　')} ${String(queries).padStart(3)}  ${recall.toFixed(3)}  ${firstThree.toFixed(3)}`,
    );
  }
};
const part = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;

for (const size of values.gazettes.split(',').map(Number)) {
  const issues = await corpus(process.cwd(), size);
  const queries = queriesOf(issues.at(-1) as (typeof issues)[number]);
  const built = build(issues);
  const bytes = [...built.files].flatMap(([path, content]) =>
    content instanceof Uint8Array ? [[path, content.length] as const] : [],
  );
  console.log(
    `\n${size} gazettes: what each gives ${(built.contributing / 1000).toFixed(1)} s, put together ${(built.merging / 1000).toFixed(1)} s, ` +
      `${built.files.size} files, pairs ${(bytes.reduce((sum, [, length]) => sum + length, 0) / 1e6).toFixed(1)} MB\n` +
      'engine           class           n  recall first three',
  );
  const counts = truths(issues, queries);
  await show('ours', judge(ours(built), queries, counts));
  if (size <= Number(values.fuse)) await show('Fuse alone', judge(fuseAlone(issues), queries, counts));
  if (size <= Number(values.pagefind)) {
    await withPagefind(issues, async (engine, indexing) => {
      await show('Pagefind (pages)', judge(engine, queries, truths(issues, queries, true)));
      console.log(`Pagefind made its index in ${(indexing / 1000).toFixed(1)} s`);
    });
  }
  if (!values.browser) continue;
  const costs = await inBrowser(built.files, queries);
  const figures = (name: string, numbers: readonly number[], unit: string): void =>
    console.log(
      `${name.padEnd(34)} median ${part(numbers, 0.5).toFixed(1)}, 95th ${part(numbers, 0.95).toFixed(1)}, most ${Math.max(...numbers).toFixed(1)} ${unit}`,
    );
  console.log(`\nin the browser, ${costs.length} queries`);
  figures(
    'a first query, names apart',
    costs.map(({ cold }) => cold / 1000),
    'kB',
  );
  figures(
    'names',
    costs.map(({ names }) => names / 1000),
    'kB',
  );
  figures(
    'requests',
    costs.map(({ requests }) => requests),
    '',
  );
  figures(
    'a first query',
    costs.map(({ coldTime }) => coldTime),
    'ms',
  );
  figures(
    'the same again',
    costs.map(({ warmTime }) => warmTime),
    'ms',
  );
  figures(
    'the longest task of the page',
    costs.map(({ block }) => block),
    'ms',
  );
}
