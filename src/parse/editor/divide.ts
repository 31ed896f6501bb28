import type { Message } from '../../records/index.ts';
import { firstLine, type Paragraph } from '../../text/paragraph.ts';
import { beginAt, type Segment } from '../segment.ts';
import { decision, needless } from './decision.ts';
import type { BoundaryEntry } from './entry.ts';
import { editorFault } from './read-editor.ts';

/** The segment whose text is cut off by another that begins at `at`: its title reaches no further. */
function cut(paragraphs: readonly Paragraph[], segment: Segment, at: number): Segment {
  if (segment.titleTo <= at) return segment;
  const lines = paragraphs.slice(segment.titleFrom, at);
  const title = lines.map(({ text }) => text.replace(/\s+/g, '')).join('');
  return { ...segment, titleTo: Math.max(at, segment.titleFrom), title: title || null };
}

/**
 * Parts and joins documents where an editor says so.
 * Guarantees what `segment` does: source order, no overlap, every paragraph from the first document on in exactly one segment.
 */
export function divide(
  paragraphs: readonly Paragraph[],
  found: readonly Segment[],
  boundaries: readonly BoundaryEntry[],
): { segments: Segment[]; messages: Message[] } {
  let segments = [...found];
  const messages: Message[] = [];
  for (const entry of boundaries) {
    const { line, begins } = entry;
    const at = paragraphs.findIndex(({ pieces }) => pieces.some((piece) => piece.line === line));
    const own = segments.findIndex(({ from }) => from === at);
    if (at < 0) {
      messages.push(editorFault(line, null, `第${line}行是刊头、页面杂项或空行,不在任何文件中,不能由此分篇。`));
    } else if (begins && own >= 0) {
      messages.push(needless(entry, '此处本来就另起一篇'));
    } else if (begins && firstLine(paragraphs[at] as Paragraph) !== line) {
      messages.push(editorFault(line, null, `第${line}行与上一行同属一段,不能由此分篇。`));
    } else if (begins) {
      const next = segments.findIndex(({ from }) => from > at);
      const place = next < 0 ? segments.length : next;
      const until = segments[place]?.from ?? paragraphs.length;
      segments.splice(place, 0, cut(paragraphs, beginAt(paragraphs, at), until));
      messages.push(decision(entry, '由此另起一篇'));
    } else if (own < 0) {
      messages.push(needless(entry, '此处本来就不另起一篇'));
    } else if (at === 0) {
      messages.push(editorFault(line, null, `第${line}行是第一篇的首行,前面没有文件可以并入。`));
    } else {
      segments.splice(own, 1);
      messages.push(decision(entry, '不另起一篇,并入上一篇'));
    }
  }
  segments = segments.map((each, i) => {
    const to = segments[i + 1]?.from ?? paragraphs.length;
    return { ...cut(paragraphs, each, to), to };
  });
  return { segments, messages };
}
