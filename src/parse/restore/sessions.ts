import type { Emendation } from '../../records/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { readNumeral } from '../../text/numerals.ts';
import { type Paragraph, placeAt } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';
import { inFigures } from './in-figures.ts';

const numeral = '[一二三四五六七八九十百零〇]{1,5}|\\d{1,3}';
/** 第二十六会议: a session without 次. 第一会议室 is a room. */
const noCount = new RegExp(`第(${numeral})会议(?![室厅场桌楼点中地])`, 'g');
/** 第十四人大常委会: a term without 届. 第三人大代表联络站 is a place. */
const noTerm = new RegExp(
  `第(${numeral})(?=(?:全国)?(?:人民代表大会|人大)(?!代表(?:团|小组|之家|联络|工作|活动|接待|履职|中心|[站室])))`,
  'g',
);
const session = new RegExp(`第(${numeral})次(?:\\p{sc=Han}{0,8})会议`, 'gu');
const term = new RegExp(`第(${numeral})届`, 'g');
/** A place whose congress it is: 某市第四人民代表大会 can be nothing but its fourth. */
const place = /[省市区县旗州盟镇乡]$/;
const organ = /(?:大会|委会|委员会|主席团|届)$/;
const longestOrgan = 3;

/** The numbers that a pattern finds in the issue, with their lines. */
function numbers(paragraphs: readonly Paragraph[], pattern: RegExp): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const paragraph of paragraphs)
    for (const match of matchesOf(paragraph.plain, pattern)) {
      const value = readNumeral(match[1] ?? '');
      if (value === null) continue;
      const lines = found.get(value) ?? [];
      if (lines.length < 5) found.set(value, [...lines, placeAt(paragraph, match.index).line]);
    }
  return found;
}

/** 常委会第次会议: the number itself is lost. A blank to be filled in (第 次) is no damage. */
const noNumber = /(?<organ>常务委员会|人大常委会|人民代表大会|人大|主席团)第次会议/g;
const organs: Record<string, RegExp> = {
  常务委员会: new RegExp(`(?:人大常委会|常务委员会)第(${numeral})次会议`, 'g'),
  人民代表大会: new RegExp(`(?:人民代表大会|人大)第(${numeral})次会议`, 'g'),
  主席团: new RegExp(`主席团第(${numeral})次会议`, 'g'),
};
const sameOrgan: Record<string, string> = { 人大常委会: '常务委员会', 人大: '人民代表大会' };

/** Sessions that lost their number, where the issue speaks of one session of that body only, and more than once. */
export function restoreSessionNumbers(paragraphs: readonly Paragraph[]): Emendation[] {
  const sessionsOf = new Map<string, Map<number, number[]>>();
  return paragraphs.flatMap((paragraph) =>
    matchesOf(paragraph.plain, noNumber).flatMap((match) => {
      const organ = match.groups?.['organ'] as string;
      const body = sameOrgan[organ] ?? organ;
      const known = sessionsOf.get(body) ?? numbers(paragraphs, organs[body] as RegExp);
      sessionsOf.set(body, known);
      const [only] = known;
      if (!only || known.size > 1 || only[1].length < 2) return [];
      const at = match.index + organ.length;
      const printed = paragraph.text.slice(at, at + 4);
      return emendAt(paragraph, at, 4, `第${inFigures(only[0])}${printed.slice(1)}`, {
        certainty: 'likely',
        reason: '会议次数缺数字,本期只有这一次会议',
        evidence: only[1],
      });
    }),
  );
}

/**
 * Sessions without 次 (第二十六会议) and terms without 届 (第十四人大常委会). Certain where the issue has the same number whole;
 * a session that a body's name comes before, or a term behind the name of a place, is likely even without.
 */
export function restoreSessions(paragraphs: readonly Paragraph[]): Emendation[] {
  const found = paragraphs.flatMap((paragraph) =>
    paragraph.plain.includes('第')
      ? [
          ...Array.from(matchesOf(paragraph.plain, noCount), (match) => ({ paragraph, match, lost: '次' as const })),
          ...Array.from(matchesOf(paragraph.plain, noTerm), (match) => ({ paragraph, match, lost: '届' as const })),
        ]
      : [],
  );
  if (!found.length) return [];
  const traditional = new Set(
    Array.from(new Set(found.map(({ paragraph }) => paragraph))).filter(({ text }) => /[屆會]/.test(text)),
  );
  const sessions = numbers(paragraphs, session);
  const terms = numbers(paragraphs, term);
  return found.flatMap(({ paragraph, match, lost }) => {
    const [printed, number = ''] = match;
    const lines = (lost === '次' ? sessions : terms).get(readNumeral(number) ?? -1) ?? [];
    const named = (lost === '次' ? organ : place).test(
      paragraph.plain.slice(Math.max(0, match.index - longestOrgan), match.index),
    );
    if (!lines.length && !named) return [];
    const text = paragraph.text.slice(match.index, match.index + printed.length);
    const cut = 1 + number.length;
    const mark = lost === '届' && traditional.has(paragraph) ? '屆' : lost;
    return emendAt(paragraph, match.index, printed.length, `${text.slice(0, cut)}${mark}${text.slice(cut)}`, {
      certainty: lines.length ? 'certain' : 'likely',
      reason: `“第${text.slice(1, cut)}”后缺“${mark}”字`,
      evidence: lines,
    });
  });
}
