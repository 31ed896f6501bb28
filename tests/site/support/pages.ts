import { glob, readFile } from 'node:fs/promises';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** A built page: its address, the ids that links can name, and every link. */
export interface BuiltPage {
  address: string;
  ids: Set<string>;
  links: string[];
  elements: Element[];
}

const parser = rehype();

/** The address of a file of `dist/`. */
const addressOf = (file: string): string => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Every file of a built site by its address. */
export async function builtFiles(folder = 'dist'): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const file of glob('**/*.*', { cwd: folder })) found.add(addressOf(file));
  return found;
}

/** Every page of a built site. */
export async function builtPages(folder = 'dist'): Promise<BuiltPage[]> {
  const pages: BuiltPage[] = [];
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const page: BuiltPage = { address: addressOf(file), ids: new Set(), links: [], elements: [] };
    visit(parser.parse(await readFile(`${folder}/${file}`, 'utf8')), 'element', (node: Element) => {
      page.elements.push(node);
      if (typeof node.properties.id === 'string') page.ids.add(node.properties.id);
      for (const key of ['href', 'src', 'action'] as const) {
        const value = node.properties[key];
        if (typeof value === 'string') page.links.push(value);
      }
    });
    pages.push(page);
  }
  return pages;
}
