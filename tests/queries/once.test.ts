import { expect, test, vi } from 'vitest';
import { once } from '../../src/queries/once.ts';

test('a query is put once, by whoever asks first, and not before', async () => {
  const query = vi.fn(async () => ['甲']);
  const ask = once(query);
  expect(query).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([ask(), ask()]);
  expect(first).toBe(second);
  expect(query).toHaveBeenCalledTimes(1);
});
