import type { Attendance, DocumentRecord, Emendation, Message } from '../records/index.ts';

/** A message of a whole line. */
export const doubt = (
  line: number | null,
  rule: string,
  reason: string,
  severity: Message['severity'] = 'warning',
): Message => ({
  line,
  column: null,
  severity,
  rule,
  reason,
});

/** What a clerk should look at in one document: an inferred title, a kind nobody knows, a table's cells, a sum that fails. */
export function documentDoubts(record: DocumentRecord): Message[] {
  const { startLine, title } = record;
  return [
    ...(record.titleInferred ? [doubt(startLine, 'title-inferred', `原文缺标题,据上下文推定为“${title}”`)] : []),
    ...(record.type === 'other'
      ? [doubt(startLine, 'type-unknown', `未能归入已知文种,按“其他”收录:“${title}”`, 'info')]
      : []),
    ...record.tables
      .filter((table) => table.uncertain.length > 0)
      .map((table) =>
        doubt(
          table.startLine,
          'cells-uncertain',
          `表格“${table.caption ?? '无题'}”有 ${table.uncertain.length} 个单元格的列位不能确定`,
        ),
      ),
    ...record.checks
      .filter((check) => !check.holds)
      .map((check) =>
        doubt(
          check.lines[0] ?? null,
          'sum-fails',
          `合计不符:${check.claim};印作 ${check.stated}${check.unit},各项相加为 ${check.computed}${check.unit}`,
        ),
      ),
  ];
}

/** Names of a list that lost characters which nothing in the issue proves. */
export function nameDoubts(lists: readonly Attendance[]): Message[] {
  return lists
    .flatMap(({ present, absent, nonVoting }) => [...present, ...absent, ...nonVoting])
    .filter((each) => each.damaged && each.name === null)
    .map((each) =>
      doubt(
        each.line,
        'name-damaged',
        each.printed ? `姓名残缺,印作“${each.printed}”,本期无从补全` : '名单此处空缺,似缺一个姓名',
      ),
    );
}

/** Readings that are less than certain. */
export function readingDoubts(readings: readonly Emendation[]): Message[] {
  return readings
    .filter((each) => each.source === 'rule' && each.certainty !== 'certain')
    .map((each) => ({
      ...doubt(
        each.line,
        'reading-doubtful',
        `印作“${each.printed}”,${each.certainty === 'likely' ? '应为' : '或为'}“${each.reading}”:${each.reason}`,
      ),
      column: each.column,
    }));
}
