import { cutParagraph } from '../../text/cut-paragraph.ts';
import type { Paragraph } from '../../text/paragraph.ts';

/** Where a new category begins on a line that holds several: 缺席:王明　因病缺席:李强, …名。主任:王明. */
const begins =
  /(?<=[^\s:]\s+)(?:因[病事公]{1,2}\s*)?(?:出席|缺席|请假|列席|旁听)(?:会议|人员|的)?\s*:|(?<=[,;。]\s*)(?:请假|缺席)(?:人员|的)(?:有|为|是)?:|(?<=。\s*)(?=\p{sc=Han}{2,6}:)/gu;

/** The lines that a line of several categories stands for; the line itself where it has one. */
export function presenceLines(paragraph: Paragraph): Paragraph[] {
  const { plain } = paragraph;
  if (paragraph.cells || plain.length > 2000 || plain.indexOf(':') === plain.lastIndexOf(':')) return [paragraph];
  const cuts = Array.from(plain.matchAll(begins), ({ index }) => index);
  if (!cuts.length) return [paragraph];
  return [0, ...cuts].flatMap((from, i) => cutParagraph(paragraph, from, cuts[i] ?? plain.length) ?? []);
}
