import type { Vote } from '../records/index.ts';
import { matchesOf } from '../text/matches.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import { type Paragraph, placeAt } from '../text/paragraph.ts';

type Kind = 'for' | 'against' | 'abstained' | 'notVoting';

const count = `[${numeralClass}]{1,8}`;
const kinds = '赞成|同意|反对|不同意|不赞成|弃权|未按表决器|未按表决键|未按键|未表决|未投票|不表决';
/** 赞成25票, 反对票0票, 未按表决器2人; 48人赞成; 无反对票; 全票通过. */
const stated = new RegExp(
  `(?<kind>${kinds})(?:票数|票|的|者|人数)?\\s*(?::|为|有)?\\s*(?<after>${count})\\s*(?<unit>票|人|名|张)?|` +
    `(?<before>${count})\\s*(?:票|人|名|张)(?:表示|投|举手)?(?<kindAfter>${kinds})|` +
    `(?:无|没有)(?:人)?(?:投)?(?<none>反对|弃权)|(?<all>全票(?:赞成|同意)?(?:通过|当选)?|一致(?:赞成|同意|通过)|全体通过)`,
  'g',
);

const kindOf = (word: string): Kind => {
  if (word === '赞成' || word === '同意') return 'for';
  if (word === '弃权') return 'abstained';
  return /^未|不表决/.test(word) ? 'notVoting' : 'against';
};

interface Tally {
  index: number;
  counts: Partial<Record<Kind, number>>;
  unanimous: boolean;
}

/** What one paragraph states, in order; a second 赞成 opens a second vote. */
function tallies(plain: string): Tally[] {
  const found: Tally[] = [];
  let end = 0;
  for (const match of matchesOf(plain, stated)) {
    const groups = match.groups as Record<string, string | undefined>;
    // 同意 is also what a meeting does; with a number it is a vote only where votes are counted.
    if (groups.kind === '同意' && groups.unit !== '票') continue;
    const word = groups.kind ?? groups.kindAfter ?? groups.none;
    const kind = word ? kindOf(word) : null;
    const value = groups.none ? 0 : readNumeral(groups.after ?? groups.before ?? '');
    const last = found.at(-1);
    const near = last !== undefined && match.index - end < 40;
    if (kind === null) {
      if (near && last.counts.for !== undefined) last.unanimous = true;
    } else if (value === null) {
      continue;
    } else if (near && last.counts[kind] === undefined) {
      last.counts[kind] = value;
    } else if (kind === 'for') {
      found.push({ index: match.index, counts: { for: value }, unanimous: false });
    } else {
      continue;
    }
    end = match.index + match[0].length;
  }
  return found;
}

/**
 * The results of votes, as stated: 赞成25票,反对1票,弃权2票, also inside a note of passing and in Chinese figures.
 * A result counts where it says more than who was in favour: against, abstained, or that all were (全票通过: none
 * against, none abstained). Votes behind a candidate's name are no such result.
 */
export function readVotes(paragraphs: readonly Paragraph[]): Vote[] {
  const likely = paragraphs.filter(({ plain }) => plain.includes('赞成') || plain.includes('同意'));
  return likely.flatMap((paragraph) =>
    tallies(paragraph.plain).flatMap(({ index, counts, unanimous }): Vote[] => {
      const { against, abstained, notVoting } = counts;
      if (counts.for === undefined || (against === undefined && abstained === undefined && !unanimous)) return [];
      return [
        {
          for: counts.for,
          against: against ?? 0,
          abstained: abstained ?? 0,
          notVoting: notVoting ?? null,
          line: placeAt(paragraph, index).line,
        },
      ];
    }),
  );
}
