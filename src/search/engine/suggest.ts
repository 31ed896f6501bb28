// Ships to the browser.
import { foldText } from '../fold.ts';
import { latin } from '../query/clauses.ts';
import type { NameIndex } from './name-index.ts';
import { isSpelt } from './spelt.ts';

/** What a reader who has typed so far may mean: names that begin so, or that are spelt so. */
export function suggest({ entities, readings }: NameIndex, typed: string, most = 6): string[] {
  const key = foldText(typed);
  if (!key) return [];
  const letters = latin(typed);
  const found = new Set<string>();
  for (const entity of entities) {
    if (found.size >= most) break;
    const begins =
      entity.key.startsWith(key) || (letters && entity.kind === 'person' && isSpelt(entity.text, letters, readings));
    if (begins && entity.key !== key) found.add(entity.text);
  }
  return [...found];
}
