import { expect, test } from 'vitest';
import { fates } from '../../src/queries/fates.ts';

const lines = ['公报', '', '打印', '关于任免的决定', '会议使用', '正文', '', '题外'].map((text, i) => ({
  number: i + 1,
  text,
}));
const ledger = { total: 8, blank: 2, heading: [1], furniture: [3], marginalia: [5], documents: 2 };
const document = { id: 'x-L4', startLine: 4, endLine: 6 } as Parameters<typeof fates>[2][number];

test('every line has one fate, what is set aside inside a document too, and none is hidden', () => {
  expect(fates(lines, ledger, [document])).toEqual([
    { kind: 'heading' },
    { kind: 'blank' },
    { kind: 'furniture' },
    { kind: 'document', document },
    { kind: 'marginalia' },
    { kind: 'document', document },
    { kind: 'blank' },
    { kind: 'unplaced' },
  ]);
});
