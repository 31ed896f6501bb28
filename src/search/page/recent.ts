// Ships to the browser.

/** The searches that this device keeps, the latest first; they leave it with nobody. */
const key = 'searches';
const most = 8;

export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((search) => typeof search === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search; with null, forgets all. */
export function keepSearch(search: string | null): void {
  try {
    if (search === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([...new Set([search, ...recentSearches()])].slice(0, most)));
  } catch {
    // A browser that keeps nothing has no recent searches.
  }
}
