import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

const longest = 24;

/** Closing marks without an opening one, where the marks of the paragraph are otherwise in order. */
function loneClosing(plain: string): number | null {
  let open = 0;
  let lone: number | null = null;
  for (const mark of matchesOf(plain, /[“”]/g)) {
    if (mark[0] === '“') {
      open += 1;
      if (open > 1) return null;
    } else if (open) {
      open -= 1;
    } else if (lone !== null) {
      return null;
    } else {
      lone = mark.index;
    }
  }
  return open ? null : lone;
}

/** Every text that the issue puts in quotation marks, with the first line that does. */
function quotedTexts(paragraphs: readonly Paragraph[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const match of matchesOf(paragraph.plain, /“([^“”]{2,24})”/g))
      if (!found.has(match[1] as string)) found.set(match[1] as string, placeAt(paragraph, match.index).line);
  return found;
}

/** Terms that lost their opening quotation mark (开展服务双进”), where the issue quotes the same words whole elsewhere. */
export function restoreQuotes(paragraphs: readonly Paragraph[]): Emendation[] {
  const places = paragraphs.flatMap((paragraph) => {
    const at = paragraph.plain.includes('”') ? loneClosing(paragraph.plain) : null;
    return at === null ? [] : [{ paragraph, at }];
  });
  if (!places.length) return [];
  const quoted = quotedTexts(paragraphs);
  return places.flatMap(({ paragraph, at }) => {
    const { plain } = paragraph;
    const lengths: number[] = [];
    for (let length = 2; length <= Math.min(longest, at); length += 1) {
      // Two or three characters end many words: 冠军” after 单项.
      const inWord = length < 4 && /\p{sc=Han}/u.test(plain[at - length - 1] ?? '');
      if (!inWord && quoted.has(plain.slice(at - length, at))) lengths.push(length);
    }
    const [length] = lengths;
    // With two quoted texts that end alike, nothing says how far back the words go.
    if (length === undefined || lengths.length > 1) return [];
    const text = paragraph.text.slice(at - length, at + 1);
    const mark = text.endsWith('」') ? '「' : text.endsWith('』') ? '『' : '“';
    return emendAt(paragraph, at - length, length + 1, `${mark}${text}`, {
      certainty: 'likely',
      reason: '缺前引号,本期他处同一用语引号完整',
      evidence: [quoted.get(plain.slice(at - length, at)) as number],
    });
  });
}
