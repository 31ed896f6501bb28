// Ships to the browser.
import { titleOf } from './title-of.ts';

/** How many of the pages that are kept are listed. */
const most = 100;

/** Lists the pages that are kept on this device, this one apart, the latest first, by their titles. */
export async function keptPages(list: HTMLElement): Promise<void> {
  const cache = await caches.open('kept');
  const pages = (await cache.keys()).filter(({ url }) => /(?<!\/offline)\/$/.test(url)).reverse();
  for (const { url } of pages.slice(0, most)) {
    const html = (await (await cache.match(url))?.text()) ?? '';
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = titleOf(html) ?? decodeURI(new URL(url).pathname);
    item.append(link);
    list.append(item);
  }
}
