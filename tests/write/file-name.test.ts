import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/write/file-name.ts';

describe('fileName', () => {
  it.each(['李伟', '托合塔尔·沙依兰', 'L277', '李 伟'])('leaves %s as it is', (name) => {
    expect(fileName(name)).toBe(name);
  });

  it.each([
    ['甲/乙', '甲%2F乙'],
    ['甲?', '甲%3F'],
    ['..', '%2E%2E'],
    ['甲 ', '甲%20'],
    ['CON', '%43ON'],
    ['com¹.txt', '%63om¹.txt'],
    ['100%', '100%25'],
  ])('encodes what a system forbids in %s', (name, safe) => {
    expect(fileName(name)).toBe(safe);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((name) => name.isWellFormed()),
        (name) => {
          expect(decodeURIComponent(fileName(name))).toBe(name);
        },
      ),
    );
  });
});
