import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type ParsedGazette, parsedGazette } from '../../src/records/index.ts';
import { builtFiles } from './support/pages.ts';

const run = promisify(execFile);

/** The lists in one order, whichever they came in. */
const ordered = (gazette: ParsedGazette): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(gazette).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value,
    ]),
  );

test('a gazette to download is what parsing its file prints', async () => {
  const downloads = [...(await builtFiles())].filter((address) => address.startsWith('/data/gazettes/'));
  expect(downloads).toContain('/data/gazettes/hongshan-2020-09.json');
  const file = 'content/gazettes/hongshan/2020-09.txt';
  const { stdout } = await run(process.execPath, ['scripts/parse.ts', '--quiet', '--json', file], {
    maxBuffer: 2 ** 26,
  });
  const [printed] = JSON.parse(stdout) as unknown[];
  const download: unknown = JSON.parse(await readFile('dist/data/gazettes/hongshan-2020-09.json', 'utf8'));
  expect(ordered(parsedGazette.strict().parse(download))).toEqual(ordered(parsedGazette.parse(printed)));
});
