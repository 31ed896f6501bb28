// Ships to the browser.
import Fuse from 'fuse.js';
import type { Entity, Hit, Keyed } from './entry.ts';
import { foldText } from './fold.ts';
import { literalOptions, literalQuery, nearOptions, pinyinOptions } from './options.ts';
import { rangesOf, unfold } from './ranges.ts';
import { latin, terms } from './terms.ts';

const name = ({ kind, text, where, address }: Entity, ranges: Hit['ranges']): Hit => ({
  kind,
  text,
  where,
  address,
  ranges,
});

/** Entities with the text that Fuse searches. */
export const keyed = (entities: readonly Entity[]): Keyed<Entity>[] =>
  entities.map((entity) => ({ ...entity, key: foldText(entity.text) }));

/**
 * The entities that a query names. `hits` hold every term as it stands, or begin with the pinyin; what equals the query
 * comes first. `near` differ from it by a character or so: of short queries only people, since any two characters
 * of three stand in some title.
 */
export function findEntities(entities: readonly Keyed<Entity>[], query: string): { hits: Hit[]; near: Hit[] } {
  const wanted = terms(query);
  const whole = wanted.join('');
  if (!whole) return { hits: [], near: [] };
  const exact = new Set(new Fuse(entities, literalOptions).search(literalQuery(wanted)).map((result) => result.item));
  const letters = latin(query);
  const spelt = letters ? new Fuse(entities, pinyinOptions).search(`^${letters}`).map((result) => result.item) : [];
  const hits = entities
    .filter((entity) => exact.has(entity) || spelt.includes(entity))
    .sort((a, b) => Number(b.key === whole) - Number(a.key === whole))
    .map((entity) => name(entity, rangesOf(entity.text, wanted)));
  if (letters || whole.length < 3 || wanted.length > 1) return { hits, near: [] };
  const candidates = entities.filter((entity) => !exact.has(entity) && (whole.length > 4 || entity.kind === 'person'));
  const near = new Fuse(candidates, nearOptions(whole.length)).search(whole, { limit: 10 });
  return {
    hits,
    near: near.map(({ item, matches }) => name(item, unfold(item.text, matches?.flatMap((m) => m.indices) ?? []))),
  };
}
