// Ships to the browser.

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The title of a page of this site, from its HTML; null where it has none. Astro escapes five signs, in these forms. */
export const titleOf = (html: string): string | null =>
  /<title>([^<]*)<\/title>/.exec(html)?.[1]?.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name] as string) ??
  null;
