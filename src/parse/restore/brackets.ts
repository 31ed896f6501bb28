import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

/** Words that stand in brackets behind or under a title. */
const marks =
  '草\\s*案|审\\s*议\\s*稿|讨\\s*论\\s*稿|征求意见稿|送审稿|修改稿|修订草案|试\\s*行|暂\\s*行|表决稿|初\\s*稿';
const lineOpen = new RegExp(`^\\((?:${marks})$`);
const lineShut = new RegExp(`^(?:${marks})\\)$`);
/** (草案编制情况: a mark inside a title, closed by nothing. (草案修改稿) and (草案送审稿) are marks of their own. */
const inside =
  /\((?:草案|审议稿|讨论稿|试行)(?=[\p{sc=Han}》,。;、](?![^()]{0,14}\)))(?!的?(?:修|送|征|二|三|第|说|表|讨|审))/gu;
/** 20人(次。: a count word with its second half in brackets. */
const counted = /(?<=[人户件批场辆])\((?:次|名)(?=[^)\p{sc=Han}])/gu;
/** A note of passing that takes a line: (2016年11月25日…通过 */
const noteOpen = /^\(\d{4}年\d{1,2}月\d{1,2}日[^()]{4,80}(?:通过|批准|修正|修订|会议上)$/;
const noteShut = /^\d{4}年\d{1,2}月\d{1,2}日[^()]{4,80}(?:通过|批准|修正|修订|会议上)\)$/;

/** Whether the issue has the same words in whole brackets. */
function provedBy(words: string, paragraphs: readonly Paragraph[]): number[] {
  const wanted = `(${words.replace(/\s/g, '')})`;
  return paragraphs
    .filter(({ plain }) => plain.includes('(') && plain.replace(/\s/g, '').includes(wanted))
    .slice(0, 3)
    .map(({ pieces }) => pieces[0]?.line as number);
}

const halfNumber = /^[\d一二三四五六七八九十]{1,3}\)/;

/** Whether the lines before, or behind, leave a bracket open that this one closes, or close one that it opens. */
function goesOn(paragraphs: readonly Paragraph[], step: 1 | -1, at: number): boolean {
  let open = 0;
  for (let i = at + step; i >= 0 && i < paragraphs.length && Math.abs(i - at) <= 12; i += step) {
    const { plain } = paragraphs[i] as Paragraph;
    for (const mark of plain.replace(halfNumber, '').matchAll(/[()]/g)) open += mark[0] === '(' ? -step : step;
    if (open > 0) return true;
  }
  return false;
}

const opening = (text: string): string => (/[\uff08\uff09]/.test(text) ? '\uff08' : '(');
const closing = (text: string): string => (/[\uff08\uff09]/.test(text) ? '\uff09' : ')');

/**
 * Brackets that lost one half where it is plain how far they go: a draft mark under a title ((审议稿), a note of passing on a
 * line of its own, a draft mark inside a title, 人(次). Other lone brackets stay as they are.
 */
export function restoreBrackets(paragraphs: readonly Paragraph[]): Emendation[] {
  return paragraphs.flatMap((paragraph, at): Emendation[] => {
    const { plain, text } = paragraph;
    const open = plain.includes('(');
    if (!open && !plain.endsWith(')')) return [];
    const whole = (reading: string, certainty: 'certain' | 'likely', evidence: number[]): Emendation[] =>
      emendAt(paragraph, 0, text.length, reading, { certainty, reason: '缺半个括号', evidence });
    if (lineOpen.test(plain)) return whole(`${text}${closing(text)}`, 'certain', provedBy(plain.slice(1), paragraphs));
    if (lineShut.test(plain))
      return whole(`${opening(text)}${text}`, 'certain', provedBy(plain.slice(0, -1), paragraphs));
    // A note that the next line closes is broken, not damaged.
    if (noteOpen.test(plain) && !goesOn(paragraphs, 1, at)) return whole(`${text}${closing(text)}`, 'likely', []);
    const first = !/^\(?\d{4}年.{4,200}(?:通过|批准|修正|修订|根据)$/.test(paragraphs[at - 1]?.plain ?? '');
    if (first && noteShut.test(plain) && !goesOn(paragraphs, -1, at))
      return whole(`${opening(text)}${text}`, 'likely', []);
    if (!open) return [];
    return [
      ...matchesOf(plain, inside).flatMap((match) => {
        const evidence = provedBy(match[0].slice(1), paragraphs);
        const printed = text.slice(match.index, match.index + match[0].length);
        if (!evidence.length) return [];
        return emendAt(paragraph, match.index, printed.length, `${printed}${closing(printed)}`, {
          certainty: 'certain',
          reason: '括号缺后半',
          evidence,
        });
      }),
      ...matchesOf(plain, counted).flatMap((match) => {
        const start = match.index - 1;
        const printed = text.slice(start, match.index + match[0].length);
        const reading = `${printed}${closing(printed)}`;
        return emendAt(paragraph, start, printed.length, reading, {
          certainty: 'certain',
          reason: '括号缺后半',
          evidence: [],
        });
      }),
    ];
  });
}
