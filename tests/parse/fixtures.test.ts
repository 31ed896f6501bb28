import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fixtures, issueOf } from '../support/gazettes.ts';
import { outlineOf } from '../support/golden.ts';

it.each(fixtures)('the gazette “$name” parses to its golden file', async ({ text, golden }) => {
  expect(outlineOf(await issueOf(text))).toEqual(parse(golden));
});
