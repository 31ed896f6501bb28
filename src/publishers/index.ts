import { hongshan } from './hongshan.ts';
import type { Profile } from './profile.ts';

export type { Profile } from './profile.ts';

/** Every publisher that has a profile; the first whose id fits is taken. */
export const publishers: readonly Profile[] = [hongshan];

/** The profile of a publisher by the name of its folder; a publisher without one is known by that name alone. */
export function publisherOf(id: string): Profile {
  return publishers.find((profile) => profile.id === id) ?? { id, names: [], division: null, furniture: [] };
}
