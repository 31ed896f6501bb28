/** A stretch of a damaged place: it stands as printed, or was added or struck by the reading. */
export interface Edit {
  kind: 'kept' | 'added' | 'struck';
  text: string;
}

/** The stretches of `long` that `short` does not have, where `short` is `long` with characters left out; else null. */
function beyond(short: string, long: string, extra: 'added' | 'struck'): Edit[] | null {
  const edits: Edit[] = [];
  let at = 0;
  for (const unit of long) {
    const kept = short.startsWith(unit, at);
    if (kept) at += unit.length;
    const kind = kept ? 'kept' : extra;
    const last = edits.at(-1);
    if (last?.kind === kind) last.text += unit;
    else edits.push({ kind, text: unit });
  }
  return at === short.length ? edits : null;
}

/** A printed form and its reading as stretches, so that only what differs is marked: 第三四次 → 第三〔十〕四次. */
export function edits(printed: string, reading: string): Edit[] {
  return (
    beyond(printed, reading, 'added') ??
    beyond(reading, printed, 'struck') ?? [
      { kind: 'struck', text: printed },
      { kind: 'added', text: reading },
    ]
  );
}
