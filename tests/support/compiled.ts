import { type Compiled, compile } from '../../src/parse/compile.ts';
import { toSections } from '../../src/parse/sections.ts';
import { segment } from '../../src/parse/segment.ts';
import { type Calendar, readCalendar } from '../../src/read/dates-of.ts';
import { textParagraphs } from './text-paragraphs.ts';

/** The documents of a text without a masthead, read, and the calendar they were read with; ids are `x-L` and the line. */
export function compiledOf(text: string): { documents: Compiled[]; calendar: Calendar } {
  const paragraphs = textParagraphs(text);
  const calendar = readCalendar(paragraphs, null, null);
  const sections = toSections('x', paragraphs, segment(paragraphs), '甲县');
  return { documents: sections.map((section) => compile(section, { gazette: 'x', calendar, paragraphs })), calendar };
}
