import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { glob as findFiles, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import * as z from 'zod';
import { documentCollections } from './documents/collections.ts';
import { appointmentRecord, documentRecord, gazetteRecord, meetingRecord, personRecord } from './records/index.ts';
import { endings, readSource, UnreadableSource } from './sources/index.ts';

/** The collection of `content/<name>/`; an entry's id is its path, since two gazettes may name the same person or meeting. */
const records = <Schema extends z.ZodType>(name: string, schema: Schema) =>
  defineCollection({
    // The development server waits for documents of kinds that the archive has none of yet.
    loader:
      import.meta.env.DEV || existsSync(`content/${name}`)
        ? glob({
            base: `content/${name}`,
            pattern: '**/*.md',
            generateId: ({ entry }) => entry.replace(/\.md$/, ''),
          })
        : () => [],
    schema,
  });

const line = z.object({ number: z.int(), text: z.string(), cells: z.array(z.string()).optional() });

/** The lines of every gazette's file, as the parser reads them; an entry's id is the path of the file. */
const sourceLines: Loader = {
  name: 'source-lines',
  load: async ({ config, store, logger, parseData, generateDigest }) => {
    const root = fileURLToPath(config.root);
    store.clear();
    for await (const path of findFiles(`content/gazettes/**/*.{${endings.join(',')}}`, { cwd: root })) {
      const id = path.replaceAll('\\', '/');
      try {
        const { lines } = await readSource(await readFile(join(root, path)), id);
        const data = await parseData({ id, data: { lines } });
        store.set({ id, data, digest: generateDigest(data) });
      } catch (error) {
        if (!(error instanceof UnreadableSource)) throw error;
        logger.warn(`${id}: ${error.message}`);
      }
    }
  },
};

const documents = Object.fromEntries(
  documentCollections.map((name) => [name, records(name, documentRecord)] as const),
) as Record<(typeof documentCollections)[number], ReturnType<typeof records<typeof documentRecord>>>;

export const collections = {
  gazettes: records('gazettes', gazetteRecord),
  meetings: records('meetings', meetingRecord),
  appointments: records('appointments', appointmentRecord),
  people: records('people', personRecord),
  sources: defineCollection({ loader: sourceLines, schema: z.object({ lines: z.array(line) }) }),
  ...documents,
};
