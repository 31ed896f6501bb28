import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from '../../src/exports/citation-cff.ts';

const cited = {
  title: '文库: "甲"',
  url: 'https://x.invalid/data/',
  author: '乙',
  version: '2031-02-18',
  licence: null,
  doi: null,
};

test('what is not known is left out', () => {
  expect(Object.keys(parse(citationCff(cited)) as object)).not.toContain('doi');
  expect(Object.keys(parse(citationCff(cited)) as object)).not.toContain('license');
});

test('a title with signs of YAML stays a title; a DOI and a licence are told', () => {
  const told = parse(citationCff({ ...cited, licence: { name: 'CC0-1.0' }, doi: '10.5281/zenodo.1' })) as object;
  expect(told).toMatchObject({ title: '文库: "甲"', license: 'CC0-1.0', doi: '10.5281/zenodo.1' });
});
