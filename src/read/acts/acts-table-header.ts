import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';

export const nameColumn = /^(?:姓名|名字|拟任人选|人员姓名)$/;
export const postColumn =
  /^(?<verb>决定任命|任命|任|拟任|拟任命|现任|原任|免去|免|拟免|拟免去|决定免去)(?:的)?(?:职务|职)?$/;
/** A column of offices whose verb only the title gives: 选举结果, with 职务 beside the names. */
export const officeColumn = /^(?:当选|所任)?职务$/;
/** What is said beside a row, after its offices. */
export const noteColumn = /^(?:备注|说明)$/;
export const numberColumn = /^(?:序号|编号)$/;
const otherColumn =
  /^(?:序号|说明|赞成票?|反对票?|弃权票?|得票数?|票数|编号|性别|民族|出生年月|学历|备注|单位|年龄|籍贯|政治面貌|工作单位|党派)$/;
export const empty = /^[—\-–/无]*$/;

const columnOf = (plain: string): string | null => {
  const bare = plain.replace(/\s/g, '');
  return nameColumn.test(bare) || postColumn.test(bare) || officeColumn.test(bare) || otherColumn.test(bare)
    ? bare
    : null;
};

/** The header of a table that begins at a paragraph: its columns, and how many paragraphs they take. */
export function headerAt(paragraphs: readonly Paragraph[], at: number): { columns: string[]; size: number } | null {
  const first = paragraphs[at] as Paragraph;
  if (!first.cells && first.plain.length > 80) return null;
  const parts = partsOf(first).map(fold);
  const row = parts.map((part) => columnOf(part)).filter((column) => column !== null);
  if (row.length > 1 && row.length === parts.length) return { columns: row, size: 1 };
  const columns: string[] = [];
  for (let next = at; next < paragraphs.length; next += 1) {
    const column = columnOf((paragraphs[next] as Paragraph).plain);
    if (!column || columns.includes(column)) break;
    columns.push(column);
  }
  return columns.length > 1 ? { columns, size: columns.length } : null;
}

/** The cells of a row: as its source has them, between bars (empty ones too), else between wide spaces. */
export function partsOf({ cells, text }: Paragraph): readonly string[] {
  if (cells) return cells;
  if (!/^\s*[|\uff5c]/.test(text)) return text.split(/[ \u3000\u00a0]{2,}|\t|[|\uff5c]/).filter(Boolean);
  const inner = text.replace(/^\s*[|\uff5c]/, '').replace(/[|\uff5c]\s*$/, '');
  return inner.split(/[|\uff5c]/).map((part) => part.trim());
}
