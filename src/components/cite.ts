// Ships to the browser.

const today = new Date().toLocaleDateString('sv');
for (const form of document.querySelectorAll('.cite .form')) {
  form.textContent = form.textContent?.replace('[引用日期]', `[${today}]`) ?? '';
}

/** What can be copied of a paragraph. */
const copies = { link: '复制链接', quote: '复制引文', reference: '复制 GB/T 7714' };
type Kind = keyof typeof copies;

/** The link of the paragraph whose box is open. */
let here: HTMLAnchorElement | undefined;

/** The printed text of the paragraph that a link stands in: what the page draws beside it is no part of it. */
function printed(link: HTMLElement): string {
  const block = link.closest('li, tr, p, h2, h3, h4, h5, h6');
  const texts = block instanceof HTMLTableRowElement ? [...block.cells] : [block];
  return texts
    .map((part) => part?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const address = (link: HTMLAnchorElement): string => {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return canonical.split('#')[0] + link.hash;
};

/** The first digits of the SHA-256 of a text; nothing where the browser gives none (a page that is not served safely). */
async function hashOf(text: string): Promise<string> {
  if (!crypto.subtle) return '';
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `，SHA-256 ${Array.from(digest.slice(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

async function text(kind: Kind, link: HTMLAnchorElement): Promise<string> {
  const url = address(link);
  if (kind === 'link') return url;
  const reference = document.querySelector('.cite .form')?.textContent?.replace(/https?:\S+$/, `${url}.`) ?? '';
  const source = `${document.querySelector('h1')?.textContent?.trim()}，第${link.hash.slice(2)}行，${url}`;
  if (kind !== 'quote') return reference;
  return `“${printed(link)}”（${source}${await hashOf(printed(link))}）`;
}

const make = <Name extends 'a' | 'button' | 'div' | 'p'>(name: Name, className: string, textContent = '') =>
  Object.assign(document.createElement(name), { className, textContent });

const box = make('div', 'popover');
const self = make('a', 'self', '本段链接');
const source = make('a', 'source');
const done = make('p', 'done');

async function copy(kind: Kind): Promise<void> {
  if (!here) return;
  const copied = await text(kind, here);
  try {
    await navigator.clipboard.writeText(copied);
    done.textContent = '已复制';
  } catch {
    done.textContent = copied;
  }
}

const links = make('p', '');
links.append(self, '　', source);
const buttons = Object.entries(copies).map(([kind, word]) => {
  const button = make('button', 'plain', word);
  button.type = 'button';
  button.addEventListener('click', () => copy(kind as Kind));
  return button;
});
box.id = 'cite-here';
box.popover = 'auto';
done.setAttribute('role', 'status');
self.addEventListener('click', () => box.hidePopover());
box.append(links, ...buttons, done);
document.querySelector('main')?.append(box);

document.querySelector('.text')?.addEventListener('click', (event) => {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[aria-label]');
  if (!link || !box.showPopover || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
  event.preventDefault();
  here = link;
  self.href = link.hash;
  source.href = link.href;
  source.textContent = `原文第${link.hash.slice(2)}行`;
  done.textContent = '';
  box.showPopover({ source: link } as never);
  buttons[0]?.focus();
});

export {};
