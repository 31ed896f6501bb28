import type { ArchivedDocument } from '../archived.ts';

type Block = ArchivedDocument['blocks'][number];

/** A numbered part of a text with the paragraphs and parts below it. */
export interface Part {
  /** The element of Akoma Ntoso. */
  element: string;
  label: string;
  /** What stands after the label as a heading; null where the label begins a paragraph. */
  heading: string | null;
  line: number;
  blocks: Block[];
  parts: Part[];
}

/** A text in its parts: what stands before the first, and the parts. */
export type Outline = Pick<Part, 'blocks' | 'parts'>;

const forms: readonly [RegExp, string][] = [
  [/^第.{1,8}编/, 'part'],
  [/^第.{1,8}章/, 'chapter'],
  [/^第.{1,8}节/, 'section'],
  [/^第.{1,8}条/, 'article'],
];
const byLevel = ['section', 'paragraph', 'subparagraph', 'point', 'indent', 'indent'];
const article = /^第[〇零一二三四五六七八九十百千\d]{1,8}条(?=\s|$|[^〇零一二三四五六七八九十百千\d的规])/;

/** Articles stand below whatever else is numbered, and are known by how their paragraph opens. */
const articleDepth = 7;

interface Opening {
  part: Part;
  depth: number;
}

/** The part that a paragraph opens; none for one that goes on. */
function opening({ line, text }: Block, sections: ArchivedDocument['sections'], articles: boolean): Opening | null {
  const label = articles ? article.exec(text)?.[0] : undefined;
  const part = { line, blocks: [], parts: [] };
  if (label) {
    const rest = text.slice(label.length);
    const own = rest.trim() ? [{ line, text: rest }] : [];
    return { part: { ...part, element: 'article', label, heading: null, blocks: own }, depth: articleDepth };
  }
  const section = sections.find(
    (candidate) => candidate.line === line && candidate.label && text.startsWith(candidate.label),
  );
  if (!section || text.slice(section.label.length).trim() !== section.title.trim()) return null;
  const element = forms.find(([form]) => form.test(section.label))?.[1] ?? byLevel[section.level - 1] ?? 'indent';
  const heading = text.slice(section.label.length);
  return { part: { ...part, element, label: section.label, heading }, depth: section.level };
}

/**
 * The paragraphs of a text under the numbered headings that its record names. In a regulation, articles too are parts. No
 * character is lost: label, heading and paragraphs in their order are the text.
 */
export function outlineOf(
  { blocks, sections }: Pick<ArchivedDocument, 'blocks' | 'sections'>,
  articles: boolean,
): Outline {
  const root: Outline = { blocks: [], parts: [] };
  const open: { part: Outline; depth: number }[] = [{ part: root, depth: 0 }];
  for (const block of blocks) {
    const found = opening(block, sections, articles);
    if (!found) {
      open.at(-1)?.part.blocks.push(block);
      continue;
    }
    while ((open.at(-1)?.depth ?? 0) >= found.depth) open.pop();
    open.at(-1)?.part.parts.push(found.part);
    open.push(found);
  }
  return root;
}
