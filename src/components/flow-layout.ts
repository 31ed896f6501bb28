import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';

interface Part {
  label: string;
  amount: number;
}

/** The two sides of a budget with the same total, each part by part. */
interface Budget {
  total: number;
  revenue: readonly (Part & { parts: readonly Part[] })[];
  expenditure: readonly (Part & { parts: readonly Part[] })[];
}

type Side = 'revenue' | 'expenditure';
interface Node {
  name: string;
  side: Side | 'total';
}
interface Link {
  source: number;
  target: number;
  value: number;
  side: Side;
}

const width = 1040;
const bar = 12;
/** What a name needs in height, and a sign of it in width. */
const line = 22;
const wideOf = (name: string): number => [...name].reduce((sum, sign) => sum + (sign < '\u2000' ? 7.5 : 13), 0);

const figures = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

function graphOf({ total, revenue, expenditure }: Budget): { nodes: Node[]; links: Link[] } {
  const nodes: Node[] = [];
  const links: Link[] = [];
  const add = ({ label, amount }: Part, side: Node['side']): number =>
    nodes.push({ name: `${label} ${figures.format(amount)}`, side }) - 1;
  const join = (inner: number, outer: number, value: number, side: Side): number =>
    side === 'revenue'
      ? links.push({ source: outer, target: inner, value, side })
      : links.push({ source: inner, target: outer, value, side });
  const middle = add({ label: '总计', amount: total }, 'total');
  for (const [side, branches] of [
    ['revenue', revenue],
    ['expenditure', expenditure],
  ] as const) {
    for (const branch of branches) {
      const inner = add(branch, side);
      join(middle, inner, branch.amount, side);
      for (const part of branch.parts) join(inner, add(part, side), part.amount, side);
    }
  }
  return { nodes, links };
}

/**
 * Where the bars and bands of a budget stand, in the order of the text: revenue comes from the left, expenditure goes to the
 * right, each as high as its amount. Names stand beside the bars at the edges, and above those between.
 */
export function flowLayout(budget: Budget) {
  const graph = graphOf(budget);
  const sides = [budget.revenue, budget.expenditure];
  const rows = Math.max(...sides.map((parts) => parts.reduce((sum, part) => sum + Math.max(1, part.parts.length), 0)));
  const height = Math.max(260, rows * line + 180);
  const edge = Math.max(...graph.nodes.map(({ name }) => wideOf(name))) + 12;
  const { nodes, links } = sankey<Node, Link>()
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .linkSort(null)
    .nodeWidth(bar)
    .nodePadding(line)
    .extent([
      [edge, line],
      [width - edge, height - 8],
    ])(graph);
  const path = sankeyLinkHorizontal<Node, Link>();
  return {
    width,
    height,
    bars: nodes.map(({ name, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
      const middle = (y0 + y1) / 2;
      const before = { x: x0 - 6, y: middle, anchor: 'end' };
      const behind = { x: x1 + 6, y: middle, anchor: 'start' };
      const above = { x: (x0 + x1) / 2, y: y0 - 9, anchor: 'middle' };
      return {
        name,
        side,
        x: x0,
        y: y0,
        width: x1 - x0,
        height: Math.max(1, y1 - y0),
        text: x0 < edge + 1 ? before : x1 > width - edge - 1 ? behind : above,
      };
    }),
    bands: links.map((link) => ({ path: path(link) ?? '', width: Math.max(1, link.width ?? 0), side: link.side })),
  };
}
