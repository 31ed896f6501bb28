// Ships to the browser.

/**
 * Marks the words that a search found in the paragraph that the page opens at. The address names them as they are printed
 * there, so that a search's hit can be shared; a browser without highlights shows the paragraph alone.
 */
const words = new URL(location.href).searchParams.getAll('mark').filter(Boolean);
// By its id: a browser may set the target only after this has run.
const place = document.getElementById(location.hash.slice(1));

/** The places of the words in a paragraph, whose text may stand in several nodes. */
function rangesIn(holder: Element): Range[] {
  const nodes: { node: Node; start: number }[] = [];
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.textContent;
  }
  const put = (set: 'setStart' | 'setEnd', range: Range, at: number): void => {
    const last = set === 'setEnd' ? at - 1 : at;
    const { node, start } = nodes.findLast(({ start }) => start <= last) as (typeof nodes)[number];
    range[set](node, at - start);
  };
  const ranges: Range[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = new Range();
      put('setStart', range, at);
      put('setEnd', range, at + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

if (words.length && place && 'highlights' in CSS) CSS.highlights.set('found', new Highlight(...rangesIn(place)));

export {};
