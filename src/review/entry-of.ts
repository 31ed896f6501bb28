// Ships to the browser.
import type { Settlement } from './doubts.ts';

/** The line that is taken up, and the place of what is printed in it, where the doubt or the clerk's selection tells it. */
export interface Taken {
  line: number;
  rule: string | null;
  column: number | null;
  kinds: readonly Settlement[];
  /** What is said of it above the form. */
  why: string;
  advice: string;
}

/**
 * The entry of the editor's file that the form makes.
 * @param values the fields of the form by their names
 * @param text the line of the source
 */
export function entryOf(
  { line, rule, column }: Taken,
  values: Readonly<Record<string, string>>,
  text: string,
): Record<string, unknown> {
  const { kind, printed = '', certainty } = values;
  const placed = column !== null && text.startsWith(printed, column - 1) ? { column } : {};
  const told = { line, ...placed, printed };
  const reason = { reason: (values['reason'] ?? '').trim() };
  if (kind === 'title') return { ...told, title: (values['title'] ?? '').trim(), ...reason };
  if (kind === 'type') return { ...told, type: values['type'], ...reason };
  if (kind === 'begins') return { ...told, begins: values['begins'] === 'true', ...reason };
  if (kind === 'dismiss') return { ...told, dismiss: rule, ...reason };
  const evidence = (values['evidence']?.match(/\d+/g) ?? []).map(Number);
  return {
    ...told,
    reading: values['reading'] ?? '',
    ...reason,
    ...(certainty !== 'certain' && { certainty }),
    ...(evidence.length && { evidence }),
  };
}
