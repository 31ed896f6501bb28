import { expect, test } from 'vitest';
import { readCommand } from '../../../scripts/verify/command.ts';
import { faultsOf, type Truth } from '../../../scripts/verify/faults-of.ts';
import { checksums } from '../../../src/exports/checksums.ts';

const documents = [{ id: 'x-2031-03-L2', blocks: [{ line: 2, text: '关于决定的说明' }] }];
const sums = checksums({ id: 'x-2031-03', source: { path: 'x/2031-03.txt', sha256: 'ab12' } }, documents);
const truth: Truth = {
  sums,
  documents,
  lines: [
    { number: 1, text: '公报' },
    { number: 2, text: '关于决定的说明' },
  ],
};
const whole: Record<string, string> = {
  'data/checksums/x-2031-03.json': JSON.stringify(sums),
  'documents/x-2031-03-L2/': '<div class="text"><p>关于决定的说明</p></div>',
  'gazettes/x-2031-03/source/':
    '<code>ab12</code><ol><li id="L1"><span class="printed">公报</span></li><li id="L2"><span class="printed">关于决定的说明</span></li></ol>',
};
const faults = (changed: Record<string, string | null> = {}) => {
  const copy: Record<string, string | null> = { ...whole, ...changed };
  return faultsOf(truth, async (path) => copy[path] ?? null);
};

test('a copy that holds what the source gives has no fault', async () => {
  expect(await faults()).toEqual([]);
});

test.each([
  [
    'a changed paragraph',
    { 'documents/x-2031-03-L2/': '<div class="text"><p>关于决议的说明</p></div>' },
    'documents/x-2031-03-L2/#L2',
  ],
  ['a lost paragraph', { 'documents/x-2031-03-L2/': '<div class="text"></div>' }, 'documents/x-2031-03-L2/#L2'],
  [
    'a paragraph too many',
    { 'documents/x-2031-03-L2/': '<div class="text"><p>关于决定的说明</p><p>另</p></div>' },
    'documents/x-2031-03-L2/ 末尾',
  ],
  ['a page that is not there', { 'documents/x-2031-03-L2/': null }, 'documents/x-2031-03-L2/'],
  [
    'a changed line of the source',
    { 'gazettes/x-2031-03/source/': whole['gazettes/x-2031-03/source/']?.replace('公报', '公告') ?? '' },
    'gazettes/x-2031-03/source/#L1',
  ],
  [
    'another sum of the source',
    { 'gazettes/x-2031-03/source/': whole['gazettes/x-2031-03/source/']?.replace('ab12', 'ab13') ?? '' },
    'gazettes/x-2031-03/source/',
  ],
  ['a changed list of sums', { 'data/checksums/x-2031-03.json': '{}' }, 'data/checksums/x-2031-03.json'],
])('%s is the one fault, with its place', async (_, changed, place) => {
  const found = await faults(changed);
  expect(found).toHaveLength(1);
  expect(found[0]?.startsWith(`${place}:`)).toBe(true);
});

test('a copy is the built site, or the one that is named', () => {
  expect(readCommand([])).toEqual({ where: null });
  expect(readCommand(['https://example.org/rd/'])).toEqual({ where: 'https://example.org/rd/' });
  expect(readCommand(['a', 'b'])).toHaveProperty('wrong');
  expect(readCommand(['--deep'])).toHaveProperty('wrong');
});
