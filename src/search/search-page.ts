// Ships to the browser.
import type { Entity, Hit, Keyed, Passage, PassageFile, SearchIndex } from './entry.ts';
import { findEntities, keyed } from './find-entities.ts';
import { findPassages, passagesOf } from './find-passages.ts';
import { learn } from './fold.ts';
import { hitItem } from './hit-item.ts';
import { kindWord } from './kind-word.ts';
import { terms } from './terms.ts';

const page = 40;

interface Loaded {
  entities: Keyed<Entity>[];
  passages: Keyed<Passage>[];
}

const json = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json() as Promise<T>;
};

async function load(address: string): Promise<Loaded> {
  const index = await json<SearchIndex>(address);
  learn(index.traditional);
  const files = await Promise.all(index.passages.map((file) => json<PassageFile>(file)));
  return { entities: keyed(index.entities), passages: files.flatMap(passagesOf) };
}

const part = (place: HTMLElement, selector: string): HTMLElement => place.querySelector(selector) as HTMLElement;

function summary(query: string, hits: readonly Hit[], near: readonly Hit[]): string {
  if (!terms(query).length) return '';
  const passages = hits.filter(({ kind }) => kind === 'passage').length;
  if (hits.length) return `找到${hits.length}条：${hits.length - passages}个条目，${passages}个${kindWord.passage}。`;
  return near.length ? '没有完全相符的结果，下列与之近似。' : `没有找到“${query.trim()}”。可减少字数，或换一种说法。`;
}

/** Moves the focus from the box into the hits, between them, and back, by the arrow keys. */
function arrows(place: HTMLElement, box: HTMLElement): void {
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...place.querySelectorAll<HTMLElement>('.hits:not([hidden]) a')];
    const at = links.indexOf(event.target as HTMLElement);
    if (at < 0 && event.target !== box) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? box);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The search page: reads `?q=`, keeps it true while the reader types, and lists what is found. */
export function searchPage(place: HTMLElement): void {
  const box = part(place, '[role=searchbox]') as HTMLInputElement;
  const list = part(place, '.hits');
  const more = part(place, '.more');
  const near = part(place, '.near');
  part(place, '.scriptless').remove();
  let loading: Promise<Loaded> | undefined;
  let shown: Hit[] = [];
  let turn = 0;

  const showMore = (): void => {
    list.append(...shown.slice(list.children.length, list.children.length + page).map(hitItem));
    more.hidden = list.children.length >= shown.length;
  };

  const search = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const query = box.value;
    const status = part(place, '.status');
    try {
      loading ??= load(place.dataset['index'] as string);
      if (query.trim()) status.textContent = '正在检索…';
      const { entities, passages } = await loading;
      if (mine !== turn) return;
      const named = findEntities(entities, query);
      shown = [...named.hits, ...findPassages(passages, query)];
      list.replaceChildren();
      showMore();
      list.hidden = !shown.length;
      part(near, '.hits').replaceChildren(...named.near.map(hitItem));
      near.hidden = !named.near.length;
      status.textContent = summary(query, shown, named.near);
    } catch {
      loading = undefined;
      status.textContent = '检索数据未能载入，请稍后再试。';
    }
  };

  const remember = (method: 'pushState' | 'replaceState'): void => {
    const address = new URL(location.href);
    if (box.value.trim()) address.searchParams.set('q', box.value);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history[method](null, '', address);
  };
  const recall = (): void => {
    box.value = new URL(location.href).searchParams.get('q') ?? '';
    void search();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', (event) => {
    clearTimeout(pause);
    // While an input method composes, the box holds letters that nobody looks for.
    if ((event as InputEvent).isComposing) return;
    pause = setTimeout(() => {
      remember('replaceState');
      void search();
    }, 120);
  });
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')));
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    remember('pushState');
    void search();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    showMore();
    list.children[first]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', recall);
  arrows(place, box);
  recall();
  if (!box.value) box.focus();
}
