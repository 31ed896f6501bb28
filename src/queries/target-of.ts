/** A target as it is written: >1145, ≥55%, 120以上; a growth is no figure to hold others against. */
const aim = /^[≥≧>≤≦<＞＜约]*\s*(\d[\d,]*(?:\.\d+)?)\s*(%?)(?:左右|以上|以内|以下)?$/;

/**
 * The target that can be drawn among the figures of an indicator: of the same kind (a share or an amount), and near enough to
 * be told in the same unit. Null where none is.
 */
export function targetOf(
  targets: readonly { head: string; text: string }[],
  figures: readonly { text: string; value: number | null }[],
): number | null {
  const known = figures.filter(({ value }) => value !== null);
  const shares = known.length > 0 && known.every(({ text }) => text.includes('%'));
  const most = Math.max(...known.map(({ value }) => Math.abs(value ?? 0)));
  for (const { head, text } of targets) {
    const [, digits, percent] = aim.exec(text.trim()) ?? [];
    if (!digits || /年均|增长|增速|增幅/.test(head) || (percent === '%') !== shares) continue;
    const value = Number(digits.replaceAll(',', ''));
    if (value <= most * 10 && value * 10 >= most) return value;
  }
  return null;
}
