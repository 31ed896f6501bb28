import { defineTable, toDocument } from './table.ts';

export const budgets = defineTable({
  name: 'budgets',
  title: '收支账',
  description: '一行一篇文件中逐项列出的一笔收支账。金额用原文单位。',
  fields: {
    document: 'string',
    account: 'integer',
    name: 'string',
    year: 'integer',
    kind: 'string',
    basis: 'string',
    unit: 'string',
    statedTotal: 'number',
    statedTotalLine: 'integer',
  },
  key: ['document', 'account'],
  references: [toDocument],
  rows: (issue) =>
    issue.documents.flatMap(({ budgets: all }) =>
      all.map(({ items, ...account }, i) => ({ account: i + 1, ...account })),
    ),
});

export const budgetLines = defineTable({
  name: 'budget-lines',
  title: '收支科目',
  description: '一行收支账的一个科目。changePercent 为较上年增减的百分数。',
  fields: {
    document: 'string',
    account: 'integer',
    position: 'integer',
    label: 'string',
    amount: 'number',
    changePercent: 'number',
    reason: 'string',
    line: 'integer',
  },
  key: ['document', 'account', 'position'],
  references: [{ fields: ['document', 'account'], table: 'budgets' }],
  rows: (issue) =>
    issue.documents.flatMap(({ budgets: all }) =>
      all.flatMap(({ document, items }, i) =>
        items.map((item, at) => ({ document, account: i + 1, position: at + 1, ...item })),
      ),
    ),
});

export const indicators = defineTable({
  name: 'indicators',
  title: '指标',
  description:
    '一行一项指标一年的数值。tableLine 为该表首行；text 为原文所印，value 为其数值；uncertain 为 true 者，原文不能确定此数属于该年。',
  fields: {
    document: 'string',
    position: 'integer',
    tableLine: 'integer',
    name: 'string',
    year: 'integer',
    text: 'string',
    value: 'number',
    uncertain: 'boolean',
  },
  key: ['document', 'position'],
  references: [toDocument],
  rows: (issue) =>
    issue.documents.flatMap(({ id, indicators: all }) =>
      all.map(({ table, ...figure }, i) => ({ document: id, position: i + 1, tableLine: table, ...figure })),
    ),
});

export const checks = defineTable({
  name: 'checks',
  title: '核对',
  description: '一行一处可以验算的合计。stated 为原文所载，computed 为算得，holds 为二者是否相符。',
  fields: {
    document: 'string',
    position: 'integer',
    claim: 'string',
    stated: 'number',
    computed: 'number',
    unit: 'string',
    holds: 'boolean',
    lines: 'array',
  },
  key: ['document', 'position'],
  references: [toDocument],
  rows: (issue) => issue.documents.flatMap(({ checks: all }) => all.map((check, i) => ({ position: i + 1, ...check }))),
});
