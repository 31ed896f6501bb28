// Ships to the browser.
import type { Hit } from '../entry.ts';
import { excerpt } from '../excerpt.ts';
import { element } from './element.ts';
import { kindWord } from './kind-word.ts';

/** How many different words are marked where a hit opens. */
const mostMarks = 6;

/** The address of a hit; a paragraph opens with the words marked as they are printed there. */
function addressOf({ kind, text, address, ranges }: Hit): string {
  const marks = [...new Set(ranges.map(([start, end]) => text.slice(start, end)))].slice(0, mostMarks);
  if (kind !== 'passage' || !marks.length) return address;
  return address.replace('#', `?${new URLSearchParams(marks.map((mark) => ['mark', mark]))}#`);
}

/** A hit as an item of the list: what it is, the text with the match marked, where it stands. The whole is one link. */
export function hitItem(hit: Hit): HTMLElement {
  const pieces = excerpt(hit.text, hit.ranges).map(({ text, match }) => (match ? element('mark', '', text) : text));
  const link = element(
    'a',
    hit.kind,
    element('span', 'tag', kindWord[hit.kind]),
    ' ',
    element('span', 'words', ...pieces),
    ' ',
    element('span', 'where', hit.where),
  );
  link.href = addressOf(hit);
  return element('li', '', link);
}
