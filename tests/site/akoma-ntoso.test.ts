import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { aknFaults, componentsOf } from '../support/akn.ts';

const xml = await readFile('dist/data/akn/hongshan-2020-09.xml', 'utf8');

test('the issue is valid Akoma Ntoso', async () => {
  expect(await aknFaults([{ fileName: 'issue.xml', contents: xml }])).toEqual([]);
});

test('its name holds the code of its place', () => {
  expect(xml).toContain('<FRBRuri value="/akn/cn-420111/officialGazette/hongshan/2020/9"/>');
  expect(componentsOf(xml).length).toBeGreaterThan(20);
});
