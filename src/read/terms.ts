import type { Emendation } from '../records/index.ts';
import { firstLine, type Paragraph, placeAt } from '../text/paragraph.ts';

/** One entry of a glossary as it stands there. */
export interface GlossaryEntry {
  /** With its quotation marks as printed. */
  term: string;
  definition: string;
  line: number;
  /** Where the source lost the mark between term and definition: how it was put back, and what proves it. */
  mended: Emendation | null;
}

/** The number before an entry; 3.0版 and 110热线 are no numbers. */
const number =
  /^(?:\d{1,3}\s?(?:、|\.(?!\d)|\))|\(\d{1,3}\)|\(?[一二三四五六七八九十]{1,3}(?:、|\))|[①-⑳]|\[\d{1,3}\]|注\d{1,3}:?)\s*/;
/** A quoted term and what may follow it: “双访”活动. */
const quoted = /^“[^“”]{1,40}”[^,。;:“”]{0,12}/;
/** 【双访】指…: brackets part them. */
const framed = /^\[[^[\]]{1,40}\](?=[:,]?\s*[^:,\s])/;
/** 1.“双访”是指…: nothing but the verb parts them. */
const verb =
  /^(“[^“”]{1,30}”(?:[^,。;:“”\s]{0,8}?)|[^,。;:“”\s]{2,16}?),?((?:具体|主要|一般|即)?(?:是指|指的是|是)[^。]{4})/;
/** Where the report uses the term: (第5页), (P3). */
const pageNote = /\((?:见|报告)?(?:第\d{1,3}页|[Pp]\.?\d{1,3})[^()]{0,12}\)$/;
const noTerm = /^(?:备?注|说明|附|注释|来源)$/;

interface Entry {
  paragraph: Paragraph;
  /** Where the text after the number begins. */
  start: number;
  numbered: boolean;
}

function entryOf(paragraph: Paragraph): Entry {
  const start = number.exec(paragraph.plain)?.[0].length ?? 0;
  return { paragraph, start, numbered: start > 0 };
}

const clean = (text: string): string => text.trim().replace(/\s{2,}/g, ' ');

/** Where the term ends and where the definition begins, both from 0, or null where no mark parts them or nothing follows it. */
function parted({ paragraph, start, numbered }: Entry): { end: number; from: number } | null {
  const text = paragraph.plain.slice(start);
  const bracketed = framed.exec(text)?.[0].length;
  if (bracketed)
    return {
      end: start + bracketed,
      from: start + bracketed + (/^[:,]\s*/.exec(text.slice(bracketed))?.[0].length ?? 0),
    };
  const mark = /:|——|—(?=\S)/.exec(text);
  if (mark && mark.index > 0 && mark.index <= 48) {
    const head = text.slice(0, mark.index).trim();
    const isTerm = quoted.exec(head)?.[0] === head || !/[。;]/.test(head.replace(/“[^“”]*”|《[^《》]*》/g, ''));
    const end = mark.index + mark[0].length;
    if (isTerm && !noTerm.test(head) && end < text.length) return { end: start + mark.index, from: start + end };
  }
  const said = numbered || text.startsWith('“') ? verb.exec(text) : null;
  return said
    ? { end: start + (said[1] as string).length, from: start + said[0].length - (said[2] as string).length }
    : null;
}

/** A line that can only be a term whose definition stands on the next one. */
function standsAlone({ paragraph, start }: Entry): boolean {
  const text = paragraph.plain.slice(start).replace(/:$/, '');
  return (
    text.length >= 2 &&
    text.length <= 30 &&
    !/^(?:[(—*]|\[(?![^[\]]*\]$))/.test(text) &&
    !/[,。;]/.test(text.replace(/“[^“”]*”/g, ''))
  );
}

/** The longest beginning of the entry that the issue uses elsewhere, in quotation marks rather than without. */
function provedTerm(text: string, elsewhere: readonly Paragraph[]): { length: number; lines: number[] } | null {
  for (const mark of ['“', '']) {
    for (let length = Math.min(16, text.length - 4); length >= 3; length -= 1) {
      const term = text.slice(0, length);
      if (/[,。;、\s]/.test(term)) continue;
      const wanted = mark ? `“${term}”` : term;
      const lines = elsewhere.flatMap((p) => {
        const at = p.plain.indexOf(wanted);
        return at < 0 ? [] : [placeAt(p, at).line];
      });
      if (lines.length) return { length, lines: lines.slice(0, 3) };
    }
  }
  return null;
}

/** An entry whose mark the source lost, where the issue proves how far the term goes. */
function mend({ paragraph, start }: Entry, elsewhere: readonly Paragraph[]): GlossaryEntry | null {
  const text = paragraph.plain.slice(start);
  const proof = /[,、。]/.test(text) ? provedTerm(text, elsewhere) : null;
  if (!proof) return null;
  const term = paragraph.text.slice(start, start + proof.length);
  const next = paragraph.text.slice(start + proof.length, start + proof.length + 3);
  const printed = term + next;
  const place = placeAt(paragraph, start);
  const last = placeAt(paragraph, start + printed.length - 1);
  // The source must have the characters side by side on one line, or nothing could tell where they stand.
  if (last.line !== place.line || last.column !== place.column + printed.length - 1) return null;
  return {
    term,
    definition: clean(paragraph.text.slice(start + proof.length)),
    line: place.line,
    mended: {
      ...place,
      printed,
      reading: `${term}:${next}`,
      certainty: 'likely',
      source: 'rule',
      reason: '名词与释义之间缺冒号,名词据本期他处用例断定',
      evidence: proof.lines,
    },
  };
}

/**
 * The entries of a glossary (名词解释, 用语解读, 名词注释): `术语:定义`, numbered or not, `“双访”是指…`, or the term on a line of
 * its own. Paragraphs that open no entry belong to the entry before them.
 * @param paragraphs the body of the glossary
 * @param elsewhere the rest of the issue: proves a term where the mark behind it was lost
 */
export function readTerms(paragraphs: readonly Paragraph[], elsewhere: readonly Paragraph[] = []): GlossaryEntry[] {
  const lines = paragraphs.filter((p) => !p.cells).map(entryOf);
  const marked = lines.filter((line) => parted(line)).length;
  const numbered = lines.filter((line) => line.numbered).length * 2 > lines.length;
  const entries: GlossaryEntry[] = [];
  let awaits = false;
  for (const [at, line] of lines.entries()) {
    const { paragraph, start } = line;
    const next = lines[at + 1];
    const place = parted(line);
    const last = entries.at(-1);
    const opens = numbered ? line.numbered || !last : true;
    if (awaits && last) {
      last.definition = clean(paragraph.text.slice(start));
      awaits = false;
      continue;
    }
    if (place && opens) {
      const term = clean(paragraph.text.slice(start, place.end));
      const definition = clean(paragraph.text.slice(place.from));
      entries.push({
        term: term.slice(0, term.length - pageLength(term)),
        definition,
        line: firstLine(paragraph),
        mended: null,
      });
      continue;
    }
    const alone =
      standsAlone(line) && next && !standsAlone(next) && (line.numbered ? !next.numbered : marked * 2 < lines.length);
    if (alone && !place) {
      const term = clean(paragraph.text.slice(start)).replace(/[:：]$/, '');
      entries.push({ term, definition: '', line: firstLine(paragraph), mended: null });
      awaits = true;
      continue;
    }
    const mended = opens ? mend(line, elsewhere) : null;
    if (mended) entries.push(mended);
    else if (last) last.definition = `${last.definition}\n${clean(paragraph.text)}`;
  }
  return entries.filter((entry) => entry.definition);
}

const pageLength = (term: string): number => pageNote.exec(term)?.[0].length ?? 0;
