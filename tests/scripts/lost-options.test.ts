import { expect, test } from 'vitest';
import { lostOptions } from '../../scripts/parse/lost-options.ts';

test('options that npm kept for itself are named', () => {
  const options = ['year', 'dry-run', 'check'];
  expect(lostOptions({ npm_config_dry_run: 'true', npm_config_year: '2021' }, options)).toMatch(
    /^--year、--dry-run 没有/,
  );
  expect(lostOptions({ npm_config_registry: 'x', INIT_CWD: '/' }, options)).toBeNull();
});
