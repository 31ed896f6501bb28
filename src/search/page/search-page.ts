// Ships to the browser.
import { type Ask, readAsk, writeAsk } from '../ask.ts';
import type { Reply } from '../engine/answer.ts';
import type { Told } from '../engine/search.ts';
import { arrows } from './arrows.ts';
import { connect } from './connect.ts';
import { readSelects, showAsk, showFacets } from './facet-selects.ts';
import { keepSearch, recentSearches } from './recent.ts';
import { append, appendNames } from './result-list.ts';
import { searchLinks } from './search-links.ts';
import { type Found, failure, summary } from './summary.ts';

const part = <Part extends HTMLElement>(place: HTMLElement, selector: string): Part =>
  place.querySelector(selector) as Part;

/** The search page: the address says what is asked for, the list what was found. */
export function searchPage(place: HTMLElement): void {
  const box = part<HTMLInputElement>(place, '[role=searchbox]');
  const [list, more, near] = [part(place, '.hits'), part(place, '.more'), part(place, '.near')];
  const [status, facets] = [part(place, '.status'), part(place, '.facets')];
  const [suggestions, recent] = [part(place, '.suggestions'), part(place, '.recent')];
  let turn = 0;
  /** Nothing could be read at the last try. */
  let failed = false;
  let ask: Ask = readAsk(new URLSearchParams());
  let found: Found = { names: 0, passages: 0, more: false, near: 0 };
  /** Bits are shown one after the other, also where a long one is still being drawn. */
  let drawn = Promise.resolve();

  async function show(told: Told, goes: () => boolean): Promise<void> {
    if (told.kind === 'names') {
      list.replaceChildren();
      part(near, '.hits').replaceChildren();
      near.hidden = true;
      found = { names: told.total, passages: 0, more: true, near: 0 };
      await appendNames(list, told.hits, told.total, goes);
    } else if (told.kind === 'passages') {
      found.passages += told.hits.length;
      await append(list, told.hits, goes);
      more.hidden = !told.full;
      if (told.full) status.textContent = summary(ask.q, found);
    } else if (told.kind === 'facets') {
      showFacets(facets, told.facets, ask);
      facets.hidden = !found.names && !found.passages && !writeAsk({ ...ask, q: '' }).size;
    } else if (told.kind === 'near') {
      found.near += told.hits.length;
      await append(part(near, '.hits'), told.hits, goes);
      near.hidden = !found.near;
      more.hidden = !told.full;
      if (told.full) status.textContent = summary(ask.q, found);
    } else {
      found.more = false;
      more.hidden = true;
      list.hidden = !list.children.length;
      status.textContent = summary(ask.q, found);
    }
  }

  function hear(reply: Reply): void {
    if ('names' in reply) {
      if (reply.turn === turn && document.activeElement === box) searchLinks(suggestions, reply.names);
    } else if (reply.turn >= turn && 'failed' in reply) {
      failed = true;
      status.textContent = failure(navigator.onLine);
    } else if (reply.turn === turn && 'told' in reply) {
      const own = turn;
      drawn = drawn.then(() => (own === turn ? show(reply.told, () => own === turn) : undefined));
    }
  }
  const request = connect(place.dataset['root'] as string, hear);

  function search(next: Ask): void {
    ask = next;
    turn += 1;
    failed = false;
    searchLinks(suggestions, []);
    searchLinks(recent, ask.q.trim() ? [] : recentSearches());
    showAsk(facets, ask);
    if (ask.q.trim()) {
      status.textContent = '正在检索…';
      request({ turn, ask });
      return;
    }
    list.replaceChildren();
    status.textContent = '';
    for (const hidden of [list, more, near, facets]) hidden.hidden = true;
  }

  const remember = (method: 'pushState' | 'replaceState'): void => {
    const address = new URL(location.href);
    address.search = writeAsk(ask).toString();
    if (address.href !== location.href) history[method](null, '', address);
  };
  const recall = (): void => {
    search(readAsk(new URL(location.href).searchParams));
    box.value = ask.q;
  };

  let wait: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', (event) => {
    clearTimeout(wait);
    // While an input method composes, the box holds letters that nobody looks for.
    if ((event as InputEvent).isComposing) return;
    wait = setTimeout(() => {
      search({ ...ask, q: box.value });
      remember('replaceState');
      if (box.value.trim()) request({ turn, typed: box.value });
    }, 150);
  });
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')));
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    search({ ...ask, q: box.value });
    remember('pushState');
    if (ask.q.trim()) keepSearch(ask.q.trim());
  });
  facets.addEventListener('change', () => {
    search({ ...ask, ...readSelects(facets) });
    remember('pushState');
  });
  more.addEventListener('click', () => {
    const shown = near.hidden ? list : part(near, '.hits');
    const last = shown.lastElementChild;
    more.hidden = true;
    request({ turn, more: true });
    last?.querySelector('a')?.focus();
  });
  list.addEventListener('click', () => ask.q.trim() && keepSearch(ask.q.trim()));
  part(recent, 'button').addEventListener('click', () => {
    keepSearch(null);
    searchLinks(recent, []);
    box.focus();
  });
  addEventListener('popstate', recall);
  addEventListener('online', () => failed && search(ask));
  arrows(place, box);
  recall();
  if (!box.value) box.focus();
}
