import { describe, expect, it } from 'vitest';
import { withTableRows } from '../../src/parse/table-paragraphs.ts';
import { readTables } from '../../src/read/tables/tables.ts';
import { textParagraphs } from '../support/text-paragraphs.ts';

describe('withTableRows', () => {
  it('sets up the rows of a table that a copy set one cell a line', () => {
    const cells = ['姓名', '职务', '出席情况', '王小明', '主任', '√', '李学强', '委员', '事假', '赵文武', '委员', '√'];
    const text = textParagraphs(['会议出席情况如下。', ...cells].join('\n\n'));
    const rows = withTableRows(text, readTables(text));
    expect(rows.map(({ plain, pieces }) => `${pieces[0]?.line} ${plain}`)).toEqual([
      '1 会议出席情况如下。',
      '3 姓名 职务 出席情况',
      '9 王小明 主任 √',
      '15 李学强 委员 事假',
      '21 赵文武 委员 √',
    ]);
  });
  it('leaves a text without tables as it is', () => {
    const text = textParagraphs('会议通过了议程。\n会议结束。');
    expect(withTableRows(text, readTables(text))).toEqual(text);
  });
});
