import type { Holder } from './holders.ts';

/** Two that the acts of the archive tell to have held one post at the same time. */
export interface Overlap {
  earlier: Holder;
  later: Holder;
}

/** Posts that one person holds at a time; deputies, members, judges are several. */
const single = /^[^副]*(?:主任|主任委员|长|主席|书记)$/;
const day = (holder: Holder, side: 'began' | 'ended'): string | null => holder[side]?.date ?? null;

/**
 * Who came into a post that one person holds before its holder had gone, as far as decided acts tell. The acts may be at odds,
 * or the archive does not hold the removal.
 */
export function overlapsOf(post: string, holders: readonly Holder[]): Overlap[] {
  if (!single.test(post)) return [];
  const decided = holders.filter(({ began }) => began?.date && began.status === 'decided');
  return decided.flatMap((earlier, i) =>
    decided
      .slice(i + 1)
      .filter((later) => later.person !== earlier.person)
      .filter((later) => (day(earlier, 'ended') ?? '9999') > (day(later, 'began') ?? ''))
      // Whoever came next tells it; of every pair, a post that changed hands often would have more than anyone reads.
      .slice(0, 1)
      .map((later) => ({ earlier, later })),
  );
}
