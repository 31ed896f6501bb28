/** Where a piece of a text stands: of several places, the one nearest to where it should be. -1 where it does not stand. */
export function findNear(text: string, piece: string, near: number): number {
  let best = -1;
  for (let at = text.indexOf(piece); piece && at >= 0; at = text.indexOf(piece, at + 1)) {
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}
