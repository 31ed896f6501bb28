import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { glob as findFiles, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { archiveFolder } from './archive-folder.ts';
import { documentCollections } from './documents/collections.ts';
import { gazetteLinks, readRedirects, permalinks as record } from './permalinks/index.ts';
import { appointmentRecord, documentRecord, gazetteRecord, meetingRecord, personRecord } from './records/index.ts';
import { endings, readSource, UnreadableSource } from './sources/index.ts';
import { textStore } from './text-store.ts';

const archive = archiveFolder();

type GlobOptions = Parameters<typeof glob>[0];

/** Records that have no text of their own: what Astro would render of them is nothing. */
const bare = (options: GlobOptions): Loader => {
  const loader = glob({ ...options, retainBody: false, deferRender: true });
  return {
    ...loader,
    load: (context) => {
      const { store } = context;
      const set: typeof store.set = ({ deferredRender: _, ...entry }) => store.set(entry);
      return loader.load({ ...context, store: { ...store, set } });
    },
  };
};

/** Documents: the text of each, as HTML, Markdown and the text of its blocks, is left in the store of texts. */
const withText = (options: GlobOptions): Loader => {
  const loader = glob(options);
  return {
    ...loader,
    load: (context) => {
      const { store, collection } = context;
      const texts = textStore(archive, import.meta.env.CODE_VERSION);
      const nameOf = (id: string): string => `${collection}/${id}`;
      return loader.load({
        ...context,
        store: {
          ...store,
          // What the loader finds it does not render again.
          get: <Data extends Record<string, unknown>>(id: string) =>
            texts.has(nameOf(id)) ? store.get<Data>(id) : undefined,
          set: ({ rendered, body, ...entry }) => {
            const { blocks = [] }: { blocks?: { text: string }[] } = rendered?.metadata?.frontmatter ?? {};
            // Astro tells of Markdown that it cannot render, and goes on without it; whoever asks for the text fails then.
            const found = rendered && {
              html: rendered.html,
              markdown: body ?? '',
              blocks: blocks.map(({ text }) => text),
            };
            texts.write(nameOf(entry.id), found ?? {});
            return store.set(entry);
          },
          delete: (id) => {
            texts.remove(nameOf(id));
            store.delete(id);
          },
        },
      });
    },
  };
};

/** The collection of `content/<name>/`; an entry's id is its path, since two gazettes may name the same person or meeting. */
const records = <Schema extends z.ZodType>(name: string, schema: Schema, load = bare) =>
  defineCollection({
    // The development server waits for documents of kinds that the archive has none of yet.
    loader:
      import.meta.env.DEV || existsSync(join(archive, 'content', name))
        ? load({
            base: pathToFileURL(join(archive, 'content', name)),
            pattern: '**/*.md',
            generateId: ({ entry }) => entry.replace(/\.md$/, ''),
          })
        : () => [],
    schema,
  });

/** The lines of every gazette's file, as the parser reads them; an entry's id is the path of the file. */
const sourceLines: Loader = {
  name: 'source-lines',
  load: async ({ store, logger, generateDigest }) => {
    const texts = textStore(archive, import.meta.env.CODE_VERSION);
    const gone = new Set(store.keys());
    for await (const path of findFiles(`content/gazettes/**/*.{${endings.join(',')}}`, { cwd: archive })) {
      const id = path.replaceAll('\\', '/');
      gone.delete(id);
      const bytes = await readFile(join(archive, path));
      const digest = generateDigest(bytes.toString('latin1'));
      if (store.get(id)?.digest === digest && texts.has(`sources/${id}`)) continue;
      try {
        const { lines } = await readSource(bytes, id);
        const cells = lines.flatMap((line): [number, string[]][] =>
          line.cells ? [[line.number, [...line.cells]]] : [],
        );
        texts.write(`sources/${id}`, { lines: lines.map(({ text }) => text), cells });
        store.set({ id, data: {}, digest });
      } catch (error) {
        if (!(error instanceof UnreadableSource)) throw error;
        store.delete(id);
        logger.warn(`${id}: ${error.message}`);
      }
    }
    for (const id of gone) {
      texts.remove(`sources/${id}`);
      store.delete(id);
    }
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
  documentCollections.map((name) => [name, records(name, documentRecord, withText)] as const),
) as Record<(typeof documentCollections)[number], ReturnType<typeof records<typeof documentRecord>>>;

export const collections = {
  gazettes: records('gazettes', gazetteRecord),
  meetings: records('meetings', meetingRecord),
  appointments: records('appointments', appointmentRecord),
  people: records('people', personRecord),
  sources: defineCollection({
    loader: sourceLines,
    schema: z.object({}),
  }),
  permalinks: defineCollection({ loader: permalinks, schema: z.object({ id: z.string(), links: gazetteLinks }) }),
  redirects: defineCollection({
    loader: redirects,
    schema: z.object({ id: z.string(), redirects: z.record(z.string(), z.string()) }),
  }),
  ...documents,
};
