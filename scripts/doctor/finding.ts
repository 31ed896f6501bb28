/** What was found: all is well, something a clerk should know, or something that must be mended, with how. */
export type Finding = { level: 'well'; what: string } | { level: 'notice' | 'fault'; what: string; mend: string };

/** Names for a sentence, the first few of many. */
export function some(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown} 等 ${names.length} 个` : shown;
}
