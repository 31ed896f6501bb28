// Ships to the browser.
import { typeWord } from '../../words.ts';
import { type Ask, namedKinds } from '../ask.ts';
import type { Choice, Facets } from '../engine/facets.ts';

const words: Record<string, string> = typeWord;
const facetKeys = ['kind', 'year', 'meeting', 'body', 'person'] as const;

const option = (value: string, label: string): HTMLOptionElement => new Option(label, value);

const labelled = ({ value, label, count }: Choice, kind: boolean): HTMLOptionElement =>
  option(value, `${kind ? (words[value] ?? label) : label}${count === null ? '' : `（${count}）`}`);

/** The select of a facet; `order` is one too. */
const selectOf = (holder: HTMLElement, key: string): HTMLSelectElement =>
  holder.querySelector(`[name=${key}]`) as HTMLSelectElement;

/** Makes the selects show what an ask is narrowed to, also where it is not among the choices. */
export function showAsk(holder: HTMLElement, ask: Ask): void {
  for (const key of facetKeys) {
    const select = selectOf(holder, key);
    const known = [...select.options].some(({ value }) => value === ask[key]);
    if (!known) select.append(option(ask[key], words[ask[key]] ?? ask[key]));
    select.value = ask[key];
  }
  selectOf(holder, 'order').value = ask.order;
}

/** Fills the selects with what a search can be narrowed to. */
export function showFacets(holder: HTMLElement, facets: Facets, ask: Ask): void {
  for (const key of facetKeys) {
    const select = selectOf(holder, key);
    const [all] = select.options;
    const named = key === 'kind' ? [...select.options].filter(({ value }) => value in namedKinds) : [];
    select.replaceChildren(
      all as HTMLOptionElement,
      ...named,
      ...facets[key].map((choice) => labelled(choice, key === 'kind')),
    );
  }
  showAsk(holder, ask);
}

/** What the selects are set to. */
export const readSelects = (holder: HTMLElement): Partial<Ask> =>
  Object.fromEntries([...facetKeys, 'order'].map((key) => [key, selectOf(holder, key).value]));
