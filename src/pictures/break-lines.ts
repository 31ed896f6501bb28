/** What must not begin a line, and what must not end one (GB/T 15834-2011, 5.1). */
const closing = /^[，。、；：？！”’）》】〕〉…—,.;:?!)\]%·]/;
const opening = /[“‘（《【〔〈([]$/;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A title in the parts that stay whole: words, numbers, and the signs that belong to them. */
function partsOf(title: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = parts.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last))) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** A title in lines of at most `most` ems, as few as it needs and about as long as each other. */
export function breakLines(title: string, most: number, widthOf: (text: string) => number): string[] {
  const parts = partsOf(title).map((text) => ({ text, width: widthOf(text) }));
  const fill = (limit: number): string[] => {
    const lines: string[] = [];
    let [line, filled] = ['', 0];
    for (const { text, width } of parts) {
      if (line && filled + width > limit) {
        lines.push(line.trim());
        [line, filled] = ['', 0];
      }
      line += text;
      filled += width;
    }
    return [...lines, line.trim()].filter(Boolean);
  };
  const whole = fill(most);
  const even = widthOf(title) / whole.length;
  for (let limit = even; limit < most; limit += 0.5) {
    const lines = fill(limit);
    if (lines.length <= whole.length) return lines;
  }
  return whole;
}
