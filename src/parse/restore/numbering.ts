import type { Emendation } from '../../records/index.ts';
import { readNumeral } from '../../text/numerals.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { emendAt } from './emend-at.ts';

interface Item {
  paragraph: Paragraph;
  /** What of the bracket is there: (1), 1), (1 */
  form: 'whole' | 'right' | 'left';
  number: number;
  /** How long the printed mark is. */
  length: number;
}

const han = '[一二三四五六七八九十]{1,3}';
/** (1), 1), or (1 before words that no bracket closes. */
const marks = (digits: string, next: string): RegExp =>
  new RegExp(
    `^(?:[(]\\s?(${digits})\\s?[)]|(${digits})[)]|[(](${digits})(?![一二三四五六七八九十〇零年月届次])(?=[${next}“《](?![^()]*[)])))`,
    'u',
  );

/** The two kinds of numbers in brackets, and what ends a count of them: any number of a higher rank. */
const kinds: readonly { mark: RegExp; ends: RegExp }[] = [
  {
    mark: marks('\\d{1,2}', '\\p{sc=Han}'),
    ends: new RegExp(
      `^(?:第[一二三四五六七八九十百零〇\\d]{1,5}[编章节条]|${han}、|[(]?${han}[)]|\\d{1,2}(?:、|\\.(?!\\d)))`,
    ),
  },
  {
    mark: marks(han, '\\p{sc=Han}\\d'),
    ends: new RegExp(`^(?:第[一二三四五六七八九十百零〇\\d]{1,5}[编章节条]|${han}、)`),
  },
];

function itemOf(paragraph: Paragraph, mark: RegExp): Item | null {
  const match = mark.exec(paragraph.plain);
  const printed = match?.[1] ?? match?.[2] ?? match?.[3];
  const number = printed ? readNumeral(printed) : null;
  if (!match || number === null) return null;
  return { paragraph, form: match[1] ? 'whole' : match[2] ? 'right' : 'left', number, length: match[0].length };
}

/** A heading rather than an item of a list: short, without a mark inside or at its end, and no amount. */
const isHeading = ({ plain }: Paragraph): boolean => plain.length <= 40 && !/[,。;:]|\d[万亿]?元/.test(plain);

/** Counts of one scope: each goes up by one from item to item. */
function runs(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run && item.number === (run.at(-1) as Item).number + 1) run.push(item);
    else found.push([item]);
  }
  return found;
}

/** Whether the half marks of a run are a list inside the whole ones: (1), 1), 2), (2) */
function isInside(run: readonly Item[], scope: readonly Item[]): boolean {
  const start = scope.indexOf(run[0] as Item);
  const whole = run.find(({ form }) => form === 'whole');
  const before = scope.slice(0, start).findLast(({ form }) => form === 'whole');
  return whole !== undefined && before !== undefined && before.number === whole.number - 1;
}

function mend(items: readonly Item[], proof: readonly Item[], certainty: 'certain' | 'likely'): Emendation[] {
  return items.flatMap(({ paragraph, form, length }) => {
    const printed = paragraph.text.slice(0, length);
    const wide = /[\uff08\uff09]/.test(printed);
    const reading = form === 'right' ? `${wide ? '\uff08' : '('}${printed}` : `${printed}${wide ? '\uff09' : ')'}`;
    return emendAt(paragraph, 0, length, reading, {
      certainty,
      reason: certainty === 'certain' ? '序号缺半个括号,同列的序号括号完整' : '序号缺半个括号,同级的序号括号完整',
      evidence: proof.map((item) => firstLine(item.paragraph)),
    });
  });
}

/**
 * Numbers of headings and items that lost half of their bracket: 1)…, (2)… in one count. Certain where the same count has
 * whole ones; likely where a whole count of headings lost it and the document numbers that level in whole brackets elsewhere.
 * A list numbered 1) 2) 3) throughout is as printed.
 * @param texts the paragraphs of each document
 */
export function restoreNumbering(texts: readonly (readonly Paragraph[])[]): Emendation[] {
  return texts.flatMap((paragraphs) =>
    kinds.flatMap(({ mark, ends }, kind) => {
      const scopes: Item[][] = [[]];
      for (const paragraph of paragraphs) {
        const item = itemOf(paragraph, mark);
        if (item) (scopes.at(-1) as Item[]).push(item);
        else if (ends.test(paragraph.plain)) scopes.push([]);
      }
      // Headings and items of a list count apart; of numbers in Chinese figures there are only headings.
      const streams = scopes.flatMap((scope) =>
        kind === 0
          ? [scope.filter((item) => isHeading(item.paragraph)), scope.filter((item) => !isHeading(item.paragraph))]
          : [scope],
      );
      const halves: Item[][] = [];
      const proof: Item[] = [];
      const certain = streams.flatMap((stream) => {
        const lost = stream.every(({ form }) => form !== 'whole');
        return runs(stream).flatMap((run) => {
          const whole = run.filter(({ form }) => form === 'whole');
          const half = run.filter(({ form }) => form !== 'whole');
          const heads = kind === 1 || isHeading((run[0] as Item).paragraph);
          if (half.length && whole.length && !isInside(run, stream)) {
            if (heads) for (const item of whole) proof.push(item);
            return mend(half, whole, 'certain');
          }
          if (!half.length && kind === 1) for (const item of whole) proof.push(item);
          if (!whole.length && heads && run[0]?.number === 1 && lost) halves.push(run);
          return [];
        });
      });
      return [...certain, ...(proof.length ? halves.flatMap((run) => mend(run, proof, 'likely')) : [])];
    }),
  );
}
