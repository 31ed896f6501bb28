// Ships to the browser.
import { ownScript } from '../trusted.ts';

/** Tells the reader that the page is the kept one, as long as there is no network. */
function tell(): void {
  const known = document.querySelector('.offline');
  if (navigator.onLine) known?.remove();
  else if (!known) {
    const note = document.createElement('p');
    note.className = 'offline';
    note.setAttribute('role', 'status');
    note.textContent = '网络已断开：所见为本机存留的页面，可能不是最新。';
    document.body.append(note);
  }
}

/** A worker that has just begun did not see this page come. */
async function keepThisPage(): Promise<void> {
  await navigator.serviceWorker.ready;
  const files = [...document.querySelectorAll<HTMLElement>('link[rel=stylesheet], script[src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  await Promise.all([location.pathname, ...files].map((address) => fetch(address)));
}

/** Keeps what is read on this device, where the browser can; it never holds a page up. */
export function keepPages(): void {
  // The development server shows what has just been saved, never what was kept.
  if (import.meta.env.DEV || !navigator.serviceWorker || !location.protocol.startsWith('http')) return;
  tell();
  addEventListener('online', tell);
  addEventListener('offline', tell);
  const { serviceWorker } = navigator;
  if (!serviceWorker.controller) {
    serviceWorker.addEventListener('controllerchange', () => keepThisPage().catch(() => {}), { once: true });
  }
  const address = ownScript(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`);
  addEventListener('load', () => serviceWorker.register(address).catch(() => {}));
}
