// Ships to the browser.
import type { Hit } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { kindWord } from './kind-word.ts';

const element = (name: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** A hit as an item of the list: what it is, the text with the match marked, where it stands. The whole is one link. */
export function hitItem({ kind, text, where, address, ranges }: Hit): HTMLElement {
  const pieces = excerpt(text, ranges).map(({ text, match }) => (match ? element('mark', '', text) : text));
  const link = element(
    'a',
    kind,
    element('span', 'tag', kindWord[kind]),
    ' ',
    element('span', 'words', ...pieces),
    ' ',
    element('span', 'where', where),
  );
  link.setAttribute('href', address);
  return element('li', '', link);
}
