/** Page numbers that say that they are: — 5 —, 第5页. */
export const pageNumber = /^([-—~·]+\d{1,4}[-—~·]+|第\d{1,4}页(,?共\d{1,4}页)?|-?\d{1,4}\/\d{1,4}-?)$/;

/** A line beside page numbers that stands beside at least two of them is a running head. */
export function findRunningHeads(tight: readonly string[], isText: (index: number) => boolean): number[] {
  const beside = new Map<string, number[]>();
  const note = (index: number | undefined): void => {
    if (index === undefined || !isText(index)) return;
    const text = tight[index] as string;
    if (text.length > 60 || /[。;]$/.test(text)) return;
    const key = text.replace(/\d+/g, '#');
    // A figure or a word there is a cell of a table that goes on over the page.
    if (key.length < 6 && !/公报|会刊|通讯|简报|专刊/.test(key)) return;
    const places = beside.get(key);
    if (places) places.push(index);
    else beside.set(key, [index]);
  };
  const filled = tight.flatMap((text, i) => (text ? [i] : []));
  filled.forEach((index, k) => {
    if (!pageNumber.test(tight[index] as string)) return;
    note(filled[k - 1]);
    note(filled[k + 1]);
  });
  // What stands more often away from page numbers than beside them is a title that a page happens to begin with.
  const printed = new Map<string, number>();
  for (const text of tight) {
    const key = text.length > 60 ? '' : text.replace(/\d+/g, '#');
    if (beside.has(key)) printed.set(key, (printed.get(key) ?? 0) + 1);
  }
  const repeated = [...beside]
    .filter(([key, places]) => {
      const pages = new Set(places).size;
      return pages > 1 && pages * 2 > (printed.get(key) ?? 0);
    })
    .flatMap(([, places]) => places);
  return [
    ...repeated,
    ...namedHeads(tight, filled, isText),
    ...headsOverTwoLines(tight, filled, isText),
    ...headsWithPage(tight, filled, isText),
  ];
}

const head = /(公报|会刊|通讯|简报|专刊).{0,12}\d|\d.{0,12}(公报|会刊|通讯|简报|专刊)/;

/** The name of the issue, printed again and again with a bare number beside it: that is the page's. */
function namedHeads(tight: readonly string[], filled: readonly number[], isText: (index: number) => boolean): number[] {
  const places = new Map<string, number[]>();
  filled.forEach((index, k) => {
    const text = tight[index] as string;
    if (text.length > 60 || !isText(index) || !head.test(text)) return;
    const own = places.get(text);
    if (own) own.push(k);
    else places.set(text, [k]);
  });
  return [...places.values()]
    .filter((own) => own.length > 2)
    .flatMap((own) => {
      // The number stands on the same side of the name on every page.
      const side = [-1, 1].find((step) => own.every((k) => /^\d{1,4}$/.test(tight[filled[k + step] ?? -1] ?? '')));
      return own.flatMap((k) => (side ? [k, k + side] : [k]));
    })
    .flatMap((k) => filled[k] ?? []);
}

const issueName = /(公报|会刊|通讯|简报|专刊)$/;
const issueNumber = /^((19|20)\d{2}年?)?第?.{1,6}[期号](\(?总第?.{1,6}[期号]\)?)?$/;

/** The name and the number of the issue on two lines beside a page number, once more than at the head of the issue. */
function headsOverTwoLines(
  tight: readonly string[],
  filled: readonly number[],
  isText: (index: number) => boolean,
): number[] {
  const at = (k: number): string => tight[filled[k] ?? -1] ?? '';
  const heads = filled.flatMap((index, k) =>
    isText(index) && at(k).length < 40 && issueName.test(at(k)) && issueNumber.test(at(k + 1)) ? [k] : [],
  );
  const [first = -1] = heads;
  return heads
    .filter((k) => k > first && at(k) === at(first) && (pageNumber.test(at(k - 1)) || pageNumber.test(at(k + 2))))
    .flatMap((k) => [filled[k] as number, filled[k + 1] as number]);
}

/** The page number at an end of a line: 甲县公报 2021年第3期 ·12·. */
const pageAtEnd = /^[-—~·]+\d{1,4}[-—~·]+|[-—~·]+\d{1,4}[-—~·]+$/;

/** The name of the issue with a number of the page on its line, on two pages or more. */
function headsWithPage(
  tight: readonly string[],
  filled: readonly number[],
  isText: (index: number) => boolean,
): number[] {
  const named = filled.filter((index) => {
    const text = tight[index] as string;
    return isText(index) && text.length <= 60 && pageAtEnd.test(text) && head.test(text.replace(pageAtEnd, ''));
  });
  const pages = Map.groupBy(named, (index) => (tight[index] as string).replace(pageAtEnd, ''));
  return [...pages.values()].filter((own) => own.length > 1).flat();
}
