// Ships to the browser.
import { element } from './element.ts';

/** Shows searches as links in a list, or hides what holds the list where there are none. */
export function searchLinks(holder: HTMLElement, searches: readonly string[]): void {
  const items = searches.map((search) => {
    const link = element('a', '', search);
    link.href = `?${new URLSearchParams({ q: search })}`;
    return element('li', '', link);
  });
  holder.querySelector('ul')?.replaceChildren(...items);
  holder.hidden = !items.length;
}
