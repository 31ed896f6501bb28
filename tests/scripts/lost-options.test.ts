import { expect, test } from 'vitest';
import { lostOptions } from '../../scripts/add/lost-options.ts';

test('options that npm kept for itself are named', () => {
  expect(lostOptions({ npm_config_dry_run: 'true', npm_config_year: '2021' })).toEqual(['--year', '--dry-run']);
  expect(lostOptions({ npm_config_registry: 'x', INIT_CWD: '/' })).toEqual([]);
});
