import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { glob as findFiles, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { documentCollections } from './documents/collections.ts';
import { gazetteLinks, readRedirects, permalinks as record } from './permalinks/index.ts';
import { appointmentRecord, documentRecord, gazetteRecord, meetingRecord, personRecord } from './records/index.ts';
import { endings, readSource, UnreadableSource } from './sources/index.ts';

/** The folder that `content/` stands in: the project's, or that of another archive, as `astro.config.mjs` has it. */
const archive = resolve(process.env['GONGBAO_ARCHIVE'] ?? '.');

/**
 * Astro keeps all entries as one string, and loads them as one module: what no page reads must not be in it. Of rendered
 * Markdown that is the front matter, which stands in the data already.
 */
const slim = (loader: Loader): Loader => ({
  ...loader,
  load: (context) =>
    loader.load({
      ...context,
      store: {
        ...context.store,
        set: ({ rendered, ...entry }) => {
          const { blocks = [] }: { blocks?: { text: string }[] } = rendered?.metadata?.frontmatter ?? {};
          const metadata = { frontmatter: { texts: blocks.map(({ text }) => text) } };
          return context.store.set({ ...entry, ...(rendered && { rendered: { html: rendered.html, metadata } }) });
        },
      },
    }),
});

/** The collection of `content/<name>/`; an entry's id is its path, since two gazettes may name the same person or meeting. */
const records = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  defineCollection({
    // The development server waits for documents of kinds that the archive has none of yet.
    loader:
      import.meta.env.DEV || existsSync(join(archive, 'content', name))
        ? slim(
            glob({
              base: pathToFileURL(join(archive, 'content', name)),
              pattern: '**/*.md',
              generateId: ({ entry }) => entry.replace(/\.md$/, ''),
            }),
          )
        : () => [],
    schema,
  });

/** The lines of every gazette's file, as the parser reads them; an entry's id is the path of the file. */
const sourceLines: Loader = {
  name: 'source-lines',
  load: async ({ store, logger, generateDigest }) => {
    const gone = new Set(store.keys());
    for await (const path of findFiles(`content/gazettes/**/*.{${endings.join(',')}}`, { cwd: archive })) {
      const id = path.replaceAll('\\', '/');
      gone.delete(id);
      const bytes = await readFile(join(archive, path));
      const digest = generateDigest(bytes.toString('latin1'));
      if (store.get(id)?.digest === digest) continue;
      try {
        const { lines } = await readSource(bytes, id);
        const cells = lines.flatMap((line) => (line.cells ? [[line.number, line.cells]] : []));
        store.set({ id, data: { text: lines.map((line) => line.text).join('\n'), cells }, digest });
      } catch (error) {
        if (!(error instanceof UnreadableSource)) throw error;
        store.delete(id);
        logger.warn(`${id}: ${error.message}`);
      }
    }
    for (const id of gone) store.delete(id);
  },
};

/** The text of a file of `content/` itself; null where there is none: an archive that was never parsed has no addresses. */
const textOf = (name: string): Promise<string | null> =>
  readFile(join(archive, 'content', name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** Every address ever published, gazette by gazette, as `content/permalinks.json` has it. */
const permalinks = async () =>
  Object.entries(record.parse(JSON.parse((await textOf('permalinks.json')) ?? '{}'))).map(([id, links]) => ({
    id,
    links,
  }));

/** The redirects of the editor, in one entry. */
const redirects = async () => {
  const read = readRedirects(await textOf('redirects.yaml'));
  if (read.faults.length) throw new Error(`content/redirects.yaml: ${read.faults.join('; ')}`);
  return [{ id: 'redirects', redirects: read.redirects }];
};

const documents = Object.fromEntries(
  documentCollections.map((name) => [name, records(name, documentRecord)] as const),
) as Record<(typeof documentCollections)[number], ReturnType<typeof records<typeof documentRecord>>>;

export const collections = {
  gazettes: records('gazettes', gazetteRecord),
  meetings: records('meetings', meetingRecord),
  appointments: records('appointments', appointmentRecord),
  people: records('people', personRecord),
  sources: defineCollection({
    loader: sourceLines,
    schema: z.object({ text: z.string(), cells: z.array(z.tuple([z.int(), z.array(z.string())])) }),
  }),
  permalinks: defineCollection({ loader: permalinks, schema: z.object({ id: z.string(), links: gazetteLinks }) }),
  redirects: defineCollection({
    loader: redirects,
    schema: z.object({ id: z.string(), redirects: z.record(z.string(), z.string()) }),
  }),
  ...documents,
};
