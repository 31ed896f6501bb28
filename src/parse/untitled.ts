import { headLine } from '../text/head-lines.ts';
import { type Paragraph, width } from '../text/paragraph.ts';
import { endsOver, isDate, isOver } from './boundary.ts';

/**
 * Whether a text whose title was lost begins here: with its note of delivery, its draft mark, or a second addressee.
 * @param addressed whether the text before has greeted its audience already
 */
export function isUntitledStart(
  paragraphs: readonly Paragraph[],
  at: number,
  addressed: boolean,
  gap: number,
): boolean {
  const { plain } = paragraphs[at] as Paragraph;
  const form = headLine(plain);
  if (form === 'delivery') return endsOver(paragraphs, at);
  if (form === 'status') return endsOver(paragraphs, at);
  // A note of passing alone in brackets, apart from the text before it, with the text of the decision after it.
  if (form === 'passing' && /^[(].*[)]$/.test(plain.trim())) {
    const next = paragraphs[at + 1];
    const { blankBefore } = paragraphs[at] as Paragraph;
    return blankBefore > gap && endsOver(paragraphs, at) && next !== undefined && width(next.text) > 40;
  }
  return (
    form === 'salutation' && addressed && isOver(paragraphs, at) && !isDate((paragraphs[at - 1] as Paragraph).plain)
  );
}
