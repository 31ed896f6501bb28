import { attendanceHead } from '../read/attendance/attendance-heads.ts';
import { bare } from '../text/fold.ts';
import { lastSign } from '../text/last-sign.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Segment } from './segment.ts';

const presence = /^.{0,24}(出席|列席|到会|出缺席).{0,12}(情况|名单):$/;
const glossary = /^(本?报告)?(有关|相关|部分)?(名词|用语|术语)(解释|解读|注释|注解|说明|释义):$/;

/**
 * A list under nothing but a line with a colon, after a text that is over: those present, set apart by a blank line or
 * above their first head (常委会组成人员出席情况: / 出席:), or a glossary (名词解释:).
 */
export function listAt(paragraphs: readonly Paragraph[], at: number): Segment | null {
  const { plain, text, blankBefore } = paragraphs[at] as Paragraph;
  const before = paragraphs[at - 1];
  if (lastSign(plain) !== ':' || !before || !/[。;!)”]$/.test(bare(before.plain))) return null;
  const tight = bare(plain);
  const next = paragraphs[at + 1];
  const apart = blankBefore > 0 || (next && attendanceHead(next.plain)?.explicit);
  const type = apart && presence.test(tight) ? 'attendance' : glossary.test(tight) ? 'glossary' : null;
  const title = text.replace(/\s+/g, '').slice(0, -1);
  return type && { from: at, to: at, titleFrom: at, titleTo: at + 1, title, type, attached: false };
}
