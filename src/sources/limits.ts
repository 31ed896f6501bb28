import type { Line } from '../text/paragraph.ts';
import { UnreadableSource } from './unreadable.ts';

/**
 * What a file may hold at most. A gazette has a few thousand lines and less than a megabyte; what is a hundred times larger is
 * another kind of file, or was made to keep a machine busy.
 */
export const limits = { bytes: 64 * 2 ** 20, lines: 1_000_000, characters: 4_000_000 };

const inMegabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 1 : 0);
const advice = '一期公报通常不到 1 MB;请核对是否选错了文件,或分成几期';

/** Throws `UnreadableSource` where a file has more bytes than is read. */
export function refuseBytes(size: number): void {
  if (size > limits.bytes)
    throw new UnreadableSource(
      `文件有 ${inMegabytes(size)} MB,超过上限 ${inMegabytes(limits.bytes)} MB,没有读取;${advice}`,
    );
}

/** Throws `UnreadableSource` where a text has more lines, or more on one line, than is read. */
export function refuseLines(lines: readonly Line[]): void {
  if (lines.length > limits.lines)
    throw new UnreadableSource(`全文有 ${lines.length} 行,超过上限 ${limits.lines} 行,没有读取;${advice}`);
  const long = lines.find(({ text }) => text.length > limits.characters);
  if (long)
    throw new UnreadableSource(
      `第${long.number}行有 ${long.text.length} 个字符,超过上限 ${limits.characters} 个,没有读取;可能丢了换行,请核对原件`,
    );
}
