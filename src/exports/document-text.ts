import { documentAddress, whole } from '../addresses.ts';

interface Titled {
  id: string;
  title: string;
  date: string | null;
}

const source = (issue: string, id: string): string => `出处：${issue}，${whole(documentAddress(id))}`;

/** A document as plain text, as printed: its title, its paragraphs with an empty line between, and where it is from. */
export const documentText = (
  { id, title, blocks }: Titled & { blocks: readonly { text: string }[] },
  issue: string,
): string => `${[title, ...blocks.map(({ text }) => text), source(issue, id)].join('\n\n')}\n`;

/** A document as Markdown (CommonMark with tables), as printed; what it is stands in YAML before it. */
export function documentMarkdown({ id, title, date, markdown }: Titled & { markdown: string }, issue: string): string {
  // A string of JSON is one of YAML.
  const front = Object.entries({ title, date, source: issue, url: whole(documentAddress(id)) })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${front.join('')}---\n\n# ${title.replace(/[\\`*_[\]<>#]/g, '\\$&')}\n\n${markdown.trim()}\n`;
}
