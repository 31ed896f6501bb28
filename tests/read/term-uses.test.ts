import { describe, expect, it } from 'vitest';
import { findUses } from '../../src/read/term-uses.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

describe('findUses', () => {
  const documents = [
    { document: 'a', paragraphs: paragraphsOf('推进“双随机、一公开”监管。', '开展「六清」行動，成效明显。') },
    { document: 'b', paragraphs: paragraphsOf('双随机一公开覆盖全部部门,双随机一公开成为常态。') },
  ];

  it('finds a term without regard to quotation marks, width and script', () => {
    expect(findUses([{ term: '双随机一公开' }, { term: '“六清”行动' }], documents)).toEqual([
      [
        { document: 'a', line: 1 },
        { document: 'b', line: 1 },
      ],
      [{ document: 'a', line: 2 }],
    ]);
  });

  it('finds nothing where a term is not used', () => {
    expect(findUses([{ term: '四办' }], documents)).toEqual([[]]);
  });
});
