import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** What stands in for a file where the search runs in a page that was opened as a file. */
const insteadOf = new Map([
  [source('search/page/connect.ts'), source('offline/packed/connect.ts')],
  [source('addresses.ts'), source('offline/packed/addresses.ts')],
]);
const own = source('offline/packed/addresses.ts');

/** A module and all that it imports as one classic script. */
export async function classicScript(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      {
        name: 'packed-copy',
        async resolveId(what, importer) {
          if (!importer || importer === own) return null;
          const found = await this.resolve(what, importer, { skipSelf: true });
          return (found && insteadOf.get(found.id)) ?? null;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: '_', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** The search page's own script, for a packed copy. */
export const packedSearch = (): Promise<string> => classicScript(source('offline/packed/search.ts'));
