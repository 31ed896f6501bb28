import { fold } from '../text/fold.ts';
import type { Line } from '../text/paragraph.ts';
import { readDay } from './masthead-parts.ts';
import type { Role } from './set-aside.ts';

/** No page says later than here when it was put up. */
const top = 15;
const dated =
  /(?:发布|刊发|发文|更新)(?:日期|时间)|^\s*(?:时间|日期)[::]|^\s*\d{4}[-./年]\d{1,2}[-./月]\d{1,2}|\d{4}[-./]\d{1,2}[-./]\d{1,2}\s+\d{1,2}:\d{2}/;

/**
 * The day on which a page put up a text without a masthead, and the line that says so: among what the page prints around
 * the text (`furniture`), 发布日期:2031-08-05 or 2031-05-30 08:17 来源:…. Null where it prints none.
 */
export function readPageDay(lines: readonly Line[], roles: readonly Role[]): { date: string; line: number } | null {
  const filled = lines.flatMap((line, at) => (roles[at] === 'blank' ? [] : [{ line, role: roles[at] }]));
  for (const { line, role } of filled.slice(0, top)) {
    const plain = fold(line.text);
    if (role !== 'furniture' || plain.length > 80 || !dated.test(plain)) continue;
    const date = readDay(plain);
    if (date) return { date, line: line.number };
  }
  return null;
}
