import { textLines } from '../../src/sources/text.ts';

const openings =
  '公报 关于 会议 各位 一、 二、 三、 附件 表 第 主任 决定 任命 免去 报告 说明 议程 出席 列席 缺席'.split(' ');
const endings = '的报告 的决定 的决议 的议案 的说明 的公告 名单 议程 日程 纲要'.split(' ');

/** Fifty anchored patterns, of the kinds that a reader of gazettes tries on a line. */
export const patterns: readonly RegExp[] = [
  ...openings.map((opening) => new RegExp(`^\\s*${opening}`)),
  ...endings.map((ending) => new RegExp(`^.{4,80}${ending}$`)),
  ...Array.from({ length: 20 }, (_, index) => new RegExp(`^[(（]?${index + 1}[)）、.]\\s*\\S`)),
];

/** The least that any parser does: decode, split, and try fifty anchored patterns on each line. Says how many held. */
export function floor(bytes: Uint8Array): number {
  let held = 0;
  for (const { text } of textLines(new TextDecoder().decode(bytes))) {
    for (const pattern of patterns) if (pattern.test(text)) held += 1;
  }
  return held;
}
