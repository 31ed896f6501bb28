/**
 * Who may import whom. A room is a folder of `src/`, a file that stands there alone, or `scripts`; a file may also import
 * from its own room.
 */
export const rooms: Record<string, readonly string[]> = {
  text: [],
  records: [],
  publishers: [],
  site: [],
  addresses: ['site'],
  words: ['records'],
  trusted: [],
  policy: ['trusted'],
  offline: ['trusted', 'search', 'addresses', 'site'],
  advice: [],
  markdown: [],
  sources: ['text'],
  read: ['text', 'records'],
  documents: ['text', 'records', 'read'],
  parse: ['text', 'records', 'sources', 'publishers', 'read', 'documents'],
  write: ['records', 'read', 'documents'],
  permalinks: ['text'],
  scripts: [
    'parse',
    'write',
    'permalinks',
    'exports',
    'markdown',
    'search',
    'sources',
    'publishers',
    'documents',
    'records',
    'text',
    'words',
    'site',
    'policy',
    'advice',
    'offline',
  ],
  'content.config': ['records', 'documents', 'sources', 'permalinks'],
  queries: ['text', 'records', 'publishers', 'documents', 'permalinks', 'markdown'],
  search: ['records', 'text', 'addresses', 'words', 'trusted'],
  exports: ['records', 'text', 'addresses', 'words'],
  pictures: [],
  components: ['records', 'site', 'addresses', 'words', 'trusted', 'offline'],
  layouts: ['records', 'site', 'addresses', 'words', 'policy', 'components', 'styles'],
  review: ['queries', 'records', 'advice', 'layouts', 'addresses', 'words'],
  pages: [
    'queries',
    'permalinks',
    'search',
    'exports',
    'pictures',
    'layouts',
    'components',
    'site',
    'addresses',
    'words',
    'offline',
  ],
};

/** What only some rooms may use, of what is not ours. */
export const guarded: readonly { what: RegExp; rooms: readonly string[] }[] = [
  { what: /^astro:content$/, rooms: ['queries', 'content.config'] },
  // Astro asks a loader of its own to read the files.
  { what: /^node:(?!url$|path$)/, rooms: ['scripts', 'content.config'] },
];
