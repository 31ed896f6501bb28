import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { PathWithRoute } from 'astro';
import { appOf, endpointFolder, type PrerenderApp, pathsOf } from './app.ts';

/** The endpoints of one folder of `src/pages/`, to be written into the folder of the site. */
export interface Job {
  /** The address of the bundle that Astro prerenders from. */
  entry: string;
  folder: string;
  /** The folder of the site, and its address with the base, both with a slash at the end. */
  outDir: string;
  address: string;
  /** The file of what the endpoints were made from at the last build; null where all are to be made again. */
  memory: string | null;
  /** Changes with all that decides how they are made. */
  version: string;
}

/** The files of the endpoints, and how many of them were made; the others stand there as they would be made. */
export type Outcome = { ok: true; files: string[]; made: number } | { ok: false; reason: string; detail?: string };

/** So many files are made before the first of them need be written. */
const together = 32;

/** Astro ends the path of an endpoint with a slash where only its parameters tell that it is a file. */
const fileOf = ({ pathname }: PathWithRoute): string => pathname.replace(/^\/|\/$/g, '');

async function write(app: PrerenderApp, wanted: PathWithRoute, { address, outDir }: Job): Promise<void> {
  const { pathname, route } = wanted;
  const request = new Request(new URL(encodeURI(pathname.slice(1)), address));
  const response = await app.render(request, { routeData: route });
  if (response.status !== 200) throw new Error(`${pathname}: ${response.status} ${response.statusText}`);
  const file = new URL(encodeURI(fileOf(wanted)), outDir);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, new Uint8Array(await response.arrayBuffer()));
}

type Memory = Record<string, string>;

const recall = async (file: string | null): Promise<Memory> =>
  file ? readFile(new URL(file), 'utf8').then(JSON.parse, () => ({})) : {};

async function remember(file: string, memory: Memory): Promise<void> {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(new URL(file), JSON.stringify(memory));
}

/** Renders and writes the endpoints of a folder. Whatever goes wrong becomes an outcome. */
export async function writeEndpoints(job: Job): Promise<Outcome> {
  try {
    const app = await appOf(job.entry);
    const paths = await pathsOf(app, (route) => endpointFolder(route) === job.folder);
    const before = await recall(job.memory);
    const keyOf = ({ cacheKey }: PathWithRoute): string | undefined => cacheKey && `${job.version} ${cacheKey}`;
    const changed = paths.filter((path) => {
      const key = keyOf(path);
      const same = key !== undefined && key === before[fileOf(path)];
      return !same || !existsSync(new URL(encodeURI(fileOf(path)), job.outDir));
    });
    for (let from = 0; from < changed.length; from += together) {
      await Promise.all(changed.slice(from, from + together).map((path) => write(app, path, job)));
    }
    if (job.memory) {
      const keyed = paths.flatMap((path): [string, string][] => {
        const key = keyOf(path);
        return key ? [[fileOf(path), key]] : [];
      });
      await remember(job.memory, Object.fromEntries(keyed));
    }
    return { ok: true, files: paths.map(fileOf), made: changed.length };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, reason: `src/pages/${job.folder}`, detail };
  }
}
