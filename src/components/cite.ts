// Ships to the browser.

const today = new Date().toLocaleDateString('sv');
for (const form of document.querySelectorAll('.cite .form')) {
  form.textContent = form.textContent?.replace('[引用日期]', `[${today}]`) ?? '';
}

const box = document.querySelector<HTMLElement>('#cite-here');
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

async function text(kind: string | undefined, link: HTMLAnchorElement): Promise<string> {
  const url = address(link);
  if (kind === 'link') return url;
  const reference = document.querySelector('.cite .form')?.textContent?.replace(/https?:\S+$/, `${url}.`) ?? '';
  const source = `${document.querySelector('h1')?.textContent?.trim()}，第${link.hash.slice(2)}行，${url}`;
  if (kind !== 'quote') return reference;
  return `“${printed(link)}”（${source}${await hashOf(printed(link))}）`;
}

document.querySelector('.text')?.addEventListener('click', (event) => {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[aria-label]');
  if (!link || !box?.showPopover || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
  event.preventDefault();
  here = link;
  (box.querySelector('.self') as HTMLAnchorElement).href = link.hash;
  const source = box.querySelector('.source') as HTMLAnchorElement;
  source.href = link.href;
  source.textContent = `原文第${link.hash.slice(2)}行`;
  (box.querySelector('.done') as HTMLElement).textContent = '';
  box.showPopover({ source: link } as never);
  box.querySelector('button')?.focus();
});

box?.addEventListener('click', async (event) => {
  if ((event.target as HTMLElement).closest('.self')) box.hidePopover();
  const button = (event.target as HTMLElement).closest<HTMLElement>('[data-copy]');
  if (!button || !here) return;
  const done = box.querySelector('.done') as HTMLElement;
  const copied = await text(button.dataset['copy'], here);
  try {
    await navigator.clipboard.writeText(copied);
    done.textContent = '已复制';
  } catch {
    done.textContent = copied;
  }
});
