import { bare, fold } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { invisibleSet } from '../text/invisible.ts';
import { type Line, type Paragraph, paragraph, spacesFigures, width } from '../text/paragraph.ts';
import { partLong } from './part-long.ts';

const blank = new RegExp(`^[\\s${invisibleSet}]*$`);
/** A row of a list set with spaces. */
const gapped = /\S[\s\u3000\u00a0]{2,}\S|\S\u3000\S/;
const indented = /^[\s\u3000\u00a0]{2,}/;
/** A line that opens something: a number, a chapter, a dash, a note in brackets. */
const opens =
  /^\s*([一二三四五六七八九十]+、|[(][一二三四五六七八九十\d]+[)]|\d+[.、)]|[①-⑳]|第[一二三四五六七八九十百零〇\d]+[章节条编]|——|[(]\d{4}年|附件)/;

/** A note of delivery or passing. */
const note = /^\s*(——|[(]\s*(\d{4}|[一二][九〇零]..)\s*年|(\d{4}|[一二][九〇零]..)年.{2,6}日在)/;
/** A whole note in brackets, after which a text begins anew. */
const closedNote = /^[(](\d{4}|[一二][九〇零]..)年[^()]*[)]$/;
/** A whole note of delivery. */
const closedDelivery = /^—{1,4}.{0,4}(?:\d{4}|[一二][九〇零]..)年[^。:]*(会议|大会|全会)上[)]?$/;
/** No note and no title takes more lines. */
const mostHeadLines = 4;
/** A line that could end a title, and that no sentence goes on from. */
const titled = /^[^。,;:]*(文件|名单|报告|决议|决定|公告|办法|议程|日程)([(][^()]{1,8}[)])?$/;
/** A title that begins with the place and the body that it is of. */
const bodied = /^[^。,;:]{2,30}(委员会|常委会|人大|人民代表大会|政府|法院|检察院)/;
/** The first line of a title, which no sentence goes on with. */
const heads =
  /^(关于[^。,;]*|[^。,;:]{2,40}(委员会|常委会|人民政府|人民代表大会|法院|检察院|次会议)(关于.*|任免.*|公告|议程)?)$/;

/**
 * The width at which a copy from paper breaks its lines, or null where lines are whole paragraphs.
 * Such a copy has many lines of nearly one width, and few that are longer.
 */
export function breakWidth(lines: readonly Line[]): number | null {
  const running = lines.filter((line) => !blank.test(line.text) && !line.cells);
  if (running.length < 20) return null;
  const widths = running.map((line) => width(line.text.trimEnd()));
  const sorted = [...widths].sort((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.98)] as number;
  if (widest < 40 || widest > 110) return null;
  if ((sorted.at(-1) as number) > widest + 8) return null;
  const full = running.filter(
    (line, i) => (widths[i] as number) >= widest - 6 && !gapped.test(line.text.trim()),
  ).length;
  return full >= 8 && full / widths.length > 0.1 ? widest : null;
}

/** In a copy from paper: the line goes on where the one before filled the page, or broke off early before a long number. */
function continues(open: readonly Line[], line: Line, wrap: number): boolean {
  const before = (open.at(-1) as Line).text.trimEnd();
  if (indented.test(line.text) || gapped.test(before.trim()) || gapped.test(line.text.trim())) return false;
  const ended = /[。;:!?]$/.test(fold(before));
  // A note under a title goes on with no title.
  if (note.test(fold(line.text)) && !open.some((each) => /[。,;]/.test(fold(each.text)))) return false;
  const next = bare(line.text);
  if (ended && (opens.test(fold(line.text)) || heads.test(next) || (titled.test(next) && bodied.test(next))))
    return false;
  if (open.length <= mostHeadLines) {
    const text = bare(open.map((each) => each.text).join(''));
    if (closedNote.test(text) || closedDelivery.test(text) || (titled.test(text) && heads.test(bare(line.text))))
      return false;
  }
  const form = headLine(fold(line.text));
  if (form === 'date' || form === 'salutation') return false;
  if (width(before) >= wrap - 8) return true;
  // A title that leaves the line unfilled is whole.
  if (open.length === 1 && titled.test(bare(before))) return false;
  return width(before) >= wrap * 0.7 && (!ended || indented.test((open[0] as Line).text));
}

const openBracket = /^[(](\d{4}|[一二][九〇零]..)年[^()]*$/;
const openDelivery =
  /^(?:—{1,4}.{0,4}(?:\d{4}|[一二][九〇零]..)年|(?:\d{4}|[一二][九〇零]..)年.{2,6}日在)[^。]*[^上)。]$/;

/**
 * A note in brackets, or one that a dash opens, that the next line completes: (2021年7月28日…第三 / 十一次会议通过). Some
 * copies set a blank line behind every line: over it only a bracket is completed.
 */
function noteIsOpen(open: readonly Line[], next: Line, blanks: number): boolean {
  if (open.length > 3) return false;
  const text = bare(open.map((line) => line.text).join(''));
  if (text.length > 120) return false;
  const following = bare(next.text);
  if (openBracket.test(text)) return following.endsWith(')') && following.length < 80 && blanks < 2;
  return blanks === 0 && openDelivery.test(text) && /^(第?[^。:]{0,30}(会议上|会上)|议?上)\)?$/.test(following);
}

/**
 * Lines of text to paragraphs. In a copy from paper, a line that fills the page and is followed by a line without indent is
 * joined with it, over page breaks too; elsewhere a line is a paragraph. `kept` says which lines take part; the others
 * (furniture, marginalia) neither end a paragraph nor count as blank.
 * Guarantees: source order; every kept non-blank line in exactly one paragraph, or in several where it is too long for one.
 */
export function reflow(lines: readonly Line[], kept: (index: number) => boolean = () => true): Paragraph[] {
  const wrap = breakWidth(lines.filter((_, index) => kept(index)));
  const closeFigures = spacesFigures(lines);
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let openBlanks = 0;
  let blanks = 0;
  let turned = false;
  const close = (): void => {
    if (open.length) paragraphs.push(...partLong(paragraph(open, openBlanks, closeFigures)));
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    if (blank.test(line.text)) {
      blanks += 1;
      continue;
    }
    if (!kept(index)) {
      turned = true;
      continue;
    }
    // The blank lines around a page's head and foot are the page's.
    if (turned && wrap !== null) blanks = 0;
    turned = false;
    const last = open.at(-1);
    const acrossPage =
      last !== undefined &&
      lines.slice(last.number, line.number - 1).some((l, k) => !blank.test(l.text) && !kept(last.number + k));
    const joins =
      last !== undefined &&
      !line.cells &&
      !last.cells &&
      (noteIsOpen(open, line, acrossPage ? 0 : blanks) ||
        ((blanks === 0 || acrossPage) && wrap !== null && continues(open, line, wrap)));
    if (joins) {
      open.push(line);
    } else {
      close();
      open = [line];
      openBlanks = blanks;
    }
    blanks = 0;
  }
  close();
  return paragraphs;
}
