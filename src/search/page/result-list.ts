// Ships to the browser.
import type { Hit } from '../entry.ts';
import { element } from './element.ts';
import { hitItem } from './hit-item.ts';

/** How many named things stand before the paragraphs until the reader wants all, and how many items are made at a time. */
const namesShown = 8;
const aChunk = 20;

/** Lets the browser draw and hear the reader. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Appends hits to a list, some at a time; stops where `goes` no longer holds. */
export async function append(
  list: HTMLElement,
  hits: readonly Hit[],
  goes: () => boolean,
  before: Node | null = null,
): Promise<void> {
  for (let at = 0; at < hits.length && goes(); at += aChunk) {
    if (at) await pause();
    const items = hits.slice(at, at + aChunk).map(hitItem);
    for (const item of items) list.insertBefore(item, before);
  }
  list.hidden = !list.children.length;
}

/** Appends the first of the named things, and a button that shows the others. */
export async function appendNames(
  list: HTMLElement,
  hits: readonly Hit[],
  total: number,
  goes: () => boolean,
): Promise<void> {
  await append(list, hits.slice(0, namesShown), goes);
  if (hits.length <= namesShown || !goes()) return;
  const rest =
    hits.length < total
      ? `${total - namesShown}个条目中的${hits.length - namesShown}个`
      : `${hits.length - namesShown}个条目`;
  const button = element('button', 'plain', `显示另${rest}`);
  button.type = 'button';
  const item = element('li', 'rest', button);
  list.append(item);
  button.addEventListener('click', async () => {
    const last = item.previousElementSibling;
    await append(list, hits.slice(namesShown), goes, item);
    item.remove();
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
}
