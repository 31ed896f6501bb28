import { bare } from '../../text/fold.ts';
import { type ColumnKind, columnKind } from './table-cells.ts';

/** A column with the header cells over it, from the top down. */
export interface Column {
  path: readonly string[];
  kind: ColumnKind;
  /** Growth beside a total: it never stands without the total left of it. */
  paired: boolean;
}

interface Node {
  label: string;
  children: readonly string[];
}

/** How many readings of one header are tried; longer headers than this allows are mostly plain. */
const mostLayouts = 1500;

const leaf = (label: string): Node => ({ label, children: [] });
/** Cells that can stand over several columns; names of one column (序号, 姓名, 单位, 性别) cannot. */
const spans = /目标|情况|进展|期间|时期|其中|任务|规模|职务|投资|合计/;
const canSpan = (label: string): boolean =>
  ['value', 'percent'].includes(columnKind(label)) || (columnKind(label) !== 'serial' && spans.test(label));

/** The columns of paths: kinds from the lowest header cell that tells one. */
export function columnsOf(
  paths: readonly (readonly string[])[],
  kindOf: (label: string) => ColumnKind = (label) => columnKind(bare(label)),
): Column[] {
  const kinds = paths.map((path) => {
    const own = kindOf(path.at(-1) as string);
    return own === 'text' && path.some((label) => kindOf(label) === 'value') ? 'value' : own;
  });
  return paths.map((path, i) => ({
    path,
    kind: kinds[i] as ColumnKind,
    paired: (kinds[i] === 'percent' || kinds[i] === 'rate') && kinds[i - 1] === 'value',
  }));
}

/** The kinds of header cells, each found out once for all the layouts that it stands in. */
function rememberedKind(): (label: string) => ColumnKind {
  const known = new Map<string, ColumnKind>();
  return (label) => {
    const kind = known.get(label) ?? columnKind(bare(label));
    known.set(label, kind);
    return kind;
  };
}

/** A last header row that repeats under each of its parents (总量, 增速 under every year): the parents with their children. */
function repeatedRow(labels: readonly string[]): Node[] | null {
  for (let length = 2; length <= 4; length += 1) {
    const unit = labels.slice(-length).join('\n');
    let times = 1;
    while (labels.slice(-length * (times + 1), -length * times).join('\n') === unit) times += 1;
    const parents = labels.length - length * times - times;
    if (times < 2 || parents < 0) continue;
    const children = labels.slice(-length);
    return labels.slice(0, parents + times).map((label, i) => (i < parents ? leaf(label) : { label, children }));
  }
  return null;
}

/** All ways to part `count` things in `parts` runs of two or more. */
function* partings(count: number, parts: number): Generator<number[]> {
  if (parts === 1) {
    if (count >= 2) yield [count];
    return;
  }
  for (let first = 2; first <= count - 2 * (parts - 1); first += 1) {
    for (const rest of partings(count - first, parts - 1)) yield [first, ...rest];
  }
}

function* choices<T>(from: readonly T[], count: number): Generator<T[]> {
  if (count === 0) yield [];
  else
    for (const [i, item] of from.entries())
      for (const rest of choices(from.slice(i + 1), count - 1)) yield [item, ...rest];
}

const pathsOf = ({ label, children }: Node, above: readonly string[]): string[][] =>
  children.length ? children.map((child) => [...above, label, child]) : [[...above, label]];

/** Every table that the nodes can head: the first of them as the top row, the rest as children of one, two or three of its cells. */
function* layouts(nodes: readonly Node[]): Generator<string[][]> {
  yield nodes.flatMap((node) => pathsOf(node, []));
  for (let top = 2; top < nodes.length - 1; top += 1) {
    const below = nodes.slice(top);
    const able = Array.from({ length: top }, (_, i) => i).filter((i) => {
      const { label, children } = nodes[i] as Node;
      return !children.length && canSpan(bare(label));
    });
    for (
      let parents = 1;
      parents <= Math.min(nodes.length > 16 ? 1 : nodes.length > 10 ? 2 : 3, able.length);
      parents += 1
    ) {
      for (const chosen of choices(able, parents)) {
        for (const sizes of partings(below.length, parents)) {
          let taken = 0;
          yield nodes.slice(0, top).flatMap((node, i) => {
            const at = chosen.indexOf(i);
            if (at < 0) return pathsOf(node, []);
            const own = below.slice(taken, taken + (sizes[at] as number));
            taken += sizes[at] as number;
            return own.flatMap((child) => pathsOf(child, [node.label]));
          });
        }
      }
    }
  }
}

/** Whether a header cell can be the first line of one that goes on in the next: short, and no name that stands alone. */
function canBreak(label: string, labels: readonly string[]): boolean {
  const name = bare(label);
  const kind = columnKind(name);
  return (
    name.length <= 3 &&
    !/\d|^(?:合计|小计|总计|其中)$/.test(name) &&
    (kind === 'value' || kind === 'text') &&
    labels.filter((other) => other === label).length === 1
  );
}

/**
 * Every set of columns that a flattened header can mean, the plain reading first: its cells row by row, in one to three
 * rows, with the cells of a lower row parted among group cells of the upper one; one cell may be broken over two lines.
 */
export function readHeaders(labels: readonly string[]): Column[][] {
  if (labels.length > 40) return [columnsOf(labels.map((label) => [label]))];
  const variants = [labels];
  for (let i = 1; i + 1 < labels.length; i += 1) {
    if (!canBreak(labels[i] as string, labels)) continue;
    variants.push([...labels.slice(0, i), `${labels[i]}${labels[i + 1]}`, ...labels.slice(i + 2)]);
  }
  const kindOf = rememberedKind();
  const headers: Column[][] = [];
  for (const variant of variants) {
    // A last row that repeats settles the layout above it; without one, only short headers leave few enough to try.
    for (const paths of layouts(repeatedRow(variant) ?? variant.map(leaf))) {
      if (headers.length === mostLayouts) return headers;
      headers.push(columnsOf(paths, kindOf));
    }
  }
  return headers;
}

/** Header rows as a table shows them: as many as the deepest path, cells that span several filled in each. */
export function headerRows(columns: readonly Column[]): string[][] {
  const depth = Math.max(1, ...columns.map(({ path }) => path.length));
  return Array.from({ length: depth }, (_, row) =>
    columns.map(({ path }) => path[Math.min(row, path.length - 1)] ?? ''),
  );
}
